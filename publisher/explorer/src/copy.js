// To the clipboard and to a file.

import {h} from './dom.js';

let status;

/** The place in which what happened is said, to screen readers too. */
export function statusLine() {
    status = h('div', {class: 'status', role: 'status', 'aria-live': 'polite'});
    return status;
}

let fading;

export function say(text) {
    status.textContent = text;
    status.classList.add('shown');
    clearTimeout(fading);
    fading = setTimeout(() => status.classList.remove('shown'), 2600);
}

async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return copySelected(text); // Pages from disk may not use the clipboard in every browser.
    }
}

function copySelected(text) {
    const area = h('textarea', {class: 'offscreen', readonly: true, 'aria-hidden': 'true', tabindex: '-1'});
    area.value = text;
    const before = document.activeElement;
    document.body.append(area);
    area.select();
    let done = false;
    try {
        done = document.execCommand('copy');
    } catch {
        done = false;
    }
    area.remove();
    before?.focus?.({preventScroll: true});
    return done;
}

/** A button that copies what a function gives. */
export function copyButton(label, what, text, key) {
    return h(
        'button',
        {
            type: 'button',
            class: 'copy',
            'aria-label': label + ': ' + what,
            'data-key': key,
            onclick: async () => say((await copy(text())) ? label + ' – copied' : 'The browser did not allow copying'),
        },
        label,
    );
}

/** Saves a text as a file. */
export function download(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], {type}));
    const a = h('a', {href: address, download: name});
    document.body.append(a);
    a.click();
    a.remove();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
    say('Saved ' + name);
}
