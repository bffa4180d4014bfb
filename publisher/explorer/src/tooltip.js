// What a mark says when it is pointed at or has the focus.

import {citationsFirst} from './data.js';
import {h, put} from './dom.js';
import {chain, claimantNames, contestedTag, natureTag, quote, sourceTitle, whenText} from './parts.js';
import {count, valueText} from './words.js';

/** Gives the marks within an element their tooltips; it can be pointed at itself, and Escape closes it. */
export function tooltips(data, root) {
    const tip = h('div', {class: 'tooltip', role: 'tooltip', id: 'tooltip', hidden: true});
    let closing;
    let open = null;
    const close = () => {
        open?.removeAttribute('aria-describedby');
        open = null;
        tip.hidden = true;
        root.querySelectorAll('.active-of').forEach((node) => node.classList.remove('active-of'));
        root.classList.remove('pointing');
    };
    const show = (mark) => {
        clearTimeout(closing);
        if (open === mark) {
            return;
        }
        close();
        open = mark;
        put(tip, content(data, data.figure.get(mark.dataset.figure)));
        tip.hidden = false;
        mark.setAttribute('aria-describedby', 'tooltip');
        mark.classList.add('active-of');
        root.classList.add('pointing');
        for (const line of root.querySelectorAll('.arc, .path')) {
            const of = (line.dataset.of ?? '').split(' ');
            if (
                of.includes(mark.dataset.figure) ||
                (line.dataset.claimant && line.dataset.claimant === mark.dataset.claimant)
            ) {
                line.classList.add('active-of');
            }
        }
        beside(tip, mark, root);
    };
    const later = () => {
        clearTimeout(closing);
        closing = setTimeout(close, 180);
    };
    const markOf = (event) => event.target.closest?.('a.mark');
    root.addEventListener('pointerover', (event) => {
        if (event.pointerType === 'touch') {
            return;
        }
        if (markOf(event)) {
            show(markOf(event));
        } else if (tip.contains(event.target)) {
            clearTimeout(closing);
        } else {
            later();
        }
    });
    root.addEventListener('pointerleave', later);
    root.addEventListener('focusin', (event) => markOf(event)?.matches(':focus-visible') && show(markOf(event)));
    root.addEventListener('focusout', later);
    root.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    root.append(tip);
}

function content(data, figure) {
    const [first, ...others] = citationsFirst(data, figure.figure_id);
    const source = data.source.get(first.source_id);
    return [
        h('p', {class: 'tip-value'}, valueText(figure, data.unit)),
        h('p', {class: 'who'}, claimantNames(data, figure) + ' · ' + whenText(figure)),
        figure.scope && h('p', {class: 'scope'}, figure.scope),
        quote(data, first),
        h(
            'p',
            {class: 'source'},
            sourceTitle(source),
            source.title && source.publisher ? ' · ' + source.publisher : '',
        ),
        chain(data, figure, first, false),
        h(
            'p',
            {class: 'tags'},
            natureTag(figure.nature),
            contestedTag(data, figure),
            others.length > 0 && h('span', {class: 'tag'}, '+ ' + count(others.length, 'citation')),
        ),
    ];
}

function beside(tip, mark, root) {
    const box = (mark.querySelector('.badge') ?? mark).getBoundingClientRect();
    const frame = root.getBoundingClientRect();
    const width = tip.offsetWidth;
    const height = tip.offsetHeight;
    const middle = box.left + box.width / 2;
    const right = middle + 22 + width < Math.min(frame.right, window.innerWidth - 8);
    const left = right ? middle + 22 : middle - 22 - width;
    const top = Math.min(Math.max(box.top - 30, 8), Math.max(8, window.innerHeight - height - 8));
    tip.style.setProperty('left', Math.max(8 - frame.left, left - frame.left) + 'px');
    tip.style.setProperty('top', top - frame.top + 'px');
}
