import type { Readable } from './readable';

type Attributes = Readonly<Record<string, string>>;
type Part = Readable | string;

interface FakeNode extends Readable {
  parentNode: Readable | null;
}

/** A part of a page without a browser: `part('button', { 'aria-pressed': 'true' }, '长辈版')`. */
export function part(
  localName: string,
  attributes: Attributes = {},
  ...children: Part[]
): Readable {
  const childNodes = children.map((child) =>
    typeof child === 'string' ? textNode(child) : (child as FakeNode),
  );
  const element: FakeNode = {
    nodeType: 1,
    localName,
    childNodes,
    parentNode: null,
    textContent: childNodes.map(({ textContent }) => textContent).join(''),
    getAttribute: (name) => attributes[name] ?? null,
  };
  for (const child of childNodes) child.parentNode = element;
  return element;
}

function textNode(textContent: string): FakeNode {
  return { nodeType: 3, textContent, childNodes: [], parentNode: null };
}
