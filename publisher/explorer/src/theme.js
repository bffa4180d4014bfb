// Light, dark, or as the system has it.

import {h} from './dom.js';

const KEY = 'sourced-figures-theme';
const THEMES = ['auto', 'light', 'dark'];

function kept() {
    try {
        const theme = localStorage.getItem(KEY);
        return THEMES.includes(theme) ? theme : 'auto';
    } catch {
        return 'auto'; // Pages from disk may have no storage.
    }
}

function keep(theme) {
    try {
        localStorage.setItem(KEY, theme);
    } catch {
        // The choice then holds for this visit.
    }
}

export function themeButton() {
    let theme = kept();
    const label = h('span', {});
    const button = h(
        'button',
        {
            type: 'button',
            class: 'theme',
            onclick: () => {
                theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
                keep(theme);
                apply();
            },
        },
        h('span', {class: 'half', 'aria-hidden': 'true'}, '◐'),
        label,
    );
    const apply = () => {
        document.documentElement.dataset.theme = theme;
        label.textContent = theme;
        button.setAttribute('aria-label', 'Colours: ' + theme);
    };
    apply();
    return button;
}
