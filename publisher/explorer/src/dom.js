// Elements are made node by node: no text of the data is ever read as markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes ?? {})) {
        if (value === null || value === undefined || value === false) {
            continue;
        }
        if (name.startsWith('on')) {
            node.addEventListener(name.slice(2), value);
        } else if (name === 'style') {
            for (const [property, text] of Object.entries(value)) {
                node.style.setProperty(property, text); // The policy of the page forbids style attributes.
            }
        } else {
            node.setAttribute(name, value === true ? '' : value);
        }
    }
    append(node, children);
    return node;
}

export function append(node, children) {
    for (const child of children.flat(Infinity)) {
        if (child !== null && child !== undefined && child !== false) {
            node.append(child);
        }
    }
}

/** An HTML element. */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** An SVG element. */
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** Replaces what an element holds. */
export function put(node, ...children) {
    node.replaceChildren();
    append(node, children);
    return node;
}

/** Texts or elements with something between them. */
export function join(parts, between) {
    return parts.flatMap((part, index) =>
        index === 0 ? [part] : [typeof between === 'function' ? between() : between, part],
    );
}
