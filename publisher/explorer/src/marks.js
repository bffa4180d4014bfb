// How claimants look: a colour and a letter, so that no reader depends on the colour.

import {claimantOf} from './data.js';

const COLOURS = 11;

/** The claimants of some figures, those with most figures first, each with its letter and its colour. */
export function legend(data, figures) {
    const counts = new Map();
    for (const figure of figures) {
        const claimant = claimantOf(figure);
        counts.set(claimant, (counts.get(claimant) ?? 0) + 1);
    }
    const order = (claimant) => (claimant === null ? Infinity : data.claimantRank.indexOf(claimant));
    const claimants = [...counts.keys()].sort(
        (a, b) => (a === null) - (b === null) || counts.get(b) - counts.get(a) || order(a) - order(b),
    );
    const taken = new Set();
    const entries = new Map();
    // The claimants with most figures of all have the same colour in every chart.
    for (const claimant of [...claimants].sort((a, b) => order(a) - order(b))) {
        let colour = order(claimant) % COLOURS;
        for (let tries = 0; taken.has(colour) && tries < COLOURS; tries++) {
            colour = (colour + 1) % COLOURS;
        }
        taken.add(colour);
        entries.set(claimant, {colour: claimant === null ? 'none' : String(colour)});
    }
    claimants.forEach((claimant, index) => {
        const entry = entries.get(claimant);
        entry.claimant = claimant;
        entry.count = counts.get(claimant);
        entry.name = claimant === null ? 'Nobody named' : data.name(claimant);
        entry.letter = claimant === null ? '–' : letter(index);
    });
    return new Map(claimants.map((claimant) => [claimant, entries.get(claimant)]));
}

function letter(index) {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    return index < 26 ? alphabet[index] : alphabet[Math.floor(index / 26) - 1] + alphabet[index % 26];
}
