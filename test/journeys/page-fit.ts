import type { Page } from '@playwright/test';

/** Text that a reader cannot read whole, and why. */
interface CutText {
  readonly text: string;
  readonly why: string;
  /** Where it stands: tags and classes from the outside in. */
  readonly place: string;
}

/**
 * Every text on the page that leaves its own box, is clipped by a box around it or leaves the screen.
 * What can be scrolled to vertically is not cut, unless the page is one that has to show all at once;
 * nor is what may be slid to and fro on purpose (`data-scrolls`). Asks nothing of the browser that one
 * of 2020 does not know.
 */
export async function findCutTexts(
  page: Page,
  { scrolls }: { scrolls: boolean },
): Promise<string[]> {
  const found = await page.evaluate(lookForCutTexts, scrolls);
  return found.map(({ text, why, place }) => `“${text}” ${why} [${place}]`);
}

/** Runs in the browser, so everything it needs stands inside. */
function lookForCutTexts(pageScrolls: boolean): CutText[] {
  /** Browsers round boxes to whole pixels here and there. */
  const TOLERANCE = 1.5;
  const found: CutText[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);

  function placeOf(element: Element): string {
    const path: string[] = [];
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const name = typeof at.className === 'string' ? at.className.split(' ')[0] : '';
      path.unshift(at.tagName.toLowerCase() + (name ? `.${name}` : ''));
    }
    return path.slice(-5).join(' ');
  }

  /** The glyphs are drawn inside the line height; the box of the font reaches beyond it. */
  function inkOf(rect: DOMRect, style: CSSStyleDeclaration, scale: number) {
    const line = parseFloat(style.lineHeight) * scale;
    const beyond = Math.max(0, (rect.height - (line || rect.height)) / 2, rect.height * 0.12);
    return { ...edges(rect), top: rect.top + beyond, bottom: rect.bottom - beyond };
  }

  function edges({ left, right, top, bottom }: DOMRect) {
    return { left, right, top, bottom };
  }
  type Edges = ReturnType<typeof edges>;

  function leaves(ink: Edges, box: Edges, axis: 'x' | 'y'): boolean {
    return axis === 'x'
      ? ink.left < box.left - TOLERANCE || ink.right > box.right + TOLERANCE
      : ink.top < box.top - TOLERANCE || ink.bottom > box.bottom + TOLERANCE;
  }

  function isTransparent(element: Element | null): boolean {
    if (!element) return false;
    return getComputedStyle(element).opacity === '0' || isTransparent(element.parentElement);
  }

  function isHidden(element: Element): boolean {
    return (
      element.closest('.ow-visually-hidden, [hidden]') !== null ||
      getComputedStyle(element).visibility !== 'visible' ||
      isTransparent(element)
    );
  }

  /** What is written into a drawing belongs to the whole of it. */
  function blockOf(element: Element): Element {
    const drawing = element.closest('svg');
    if (drawing) return drawing;
    const inline = getComputedStyle(element).display.startsWith('inline');
    return inline && element.parentElement ? blockOf(element.parentElement) : element;
  }

  function whyOutOfBox(element: Element, ink: Edges): string | null {
    const box = edges(blockOf(element).getBoundingClientRect());
    if (leaves(ink, box, 'x')) return 'leaves its box';
    return leaves(ink, box, 'y') ? 'leaves its box below' : null;
  }

  /** A frame around it on both sides: a card, a cell, a key. */
  function panelOf(element: Element | null): Element | null {
    if (!element || element === document.body) return null;
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(element);
    const isFramed = parseFloat(borderLeftWidth) > 0 && parseFloat(borderRightWidth) > 0;
    return isFramed ? element : panelOf(element.parentElement);
  }

  function whyOutOfPanel(element: Element, ink: Edges): string | null {
    const panel = panelOf(element);
    if (!panel || panel.hasAttribute('data-scrolls')) return null;
    return leaves(ink, edges(panel.getBoundingClientRect()), 'x')
      ? `leaves the frame of ${placeOf(panel)}`
      : null;
  }

  /** What can be scrolled into sight ends the way up, since what stands around cuts nothing off. */
  function whyClipped(at: Element | null, ink: Edges): string | null {
    // A dialog keeps the page behind it from scrolling, and that cuts nothing off.
    if (!at || at === document.body) return whyOffScreen(ink);
    if (at.hasAttribute('data-scrolls') && at.scrollWidth > at.clientWidth) return null;
    const { overflowX, overflowY } = getComputedStyle(at);
    const around = edges(at.getBoundingClientRect());
    if (overflowX !== 'visible' && leaves(ink, around, 'x')) return `cut by ${placeOf(at)}`;
    if (/auto|scroll/.test(overflowY)) return null;
    const clips = /hidden|clip/.test(overflowY);
    if (clips && leaves(ink, around, 'y')) return `cut below by ${placeOf(at)}`;
    return whyClipped(at.parentElement, ink);
  }

  function whyOffScreen(ink: Edges): string | null {
    const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    if (leaves(ink, screen, 'x')) return 'leaves the screen';
    return !pageScrolls && leaves(ink, screen, 'y') ? 'leaves the screen below' : null;
  }

  function scaleOf(element: Element): number {
    if (!(element instanceof HTMLElement) || element.offsetHeight === 0) return 1;
    return element.getBoundingClientRect().height / element.offsetHeight;
  }

  function whyCut(element: Element, rect: DOMRect): string | null {
    const scale = scaleOf(element);
    const ink = inkOf(rect, getComputedStyle(element), scale);
    return whyOutOfBox(element, ink) ?? whyOutOfPanel(element, ink) ?? whyClipped(element, ink);
  }

  function whyNodeCut(node: Node, element: Element): string | undefined {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map((rect) => whyCut(element, rect))
      .find((reason) => reason !== null);
  }

  function isRead(element: Element | null): element is Element {
    return element !== null && !element.closest('script, style') && !isHidden(element);
  }

  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    const text = (textContent ?? '').trim();
    if (text === '' || !isRead(parentElement)) continue;
    const why = whyNodeCut(walker.currentNode, parentElement);
    if (why) found.push({ text: text.slice(0, 80), why, place: placeOf(parentElement) });
  }
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
  const sides = [
    scrollWidth > clientWidth + 1 ? 'is wider than the screen' : '',
    !pageScrolls && scrollHeight > clientHeight + 1 ? 'is higher than the screen' : '',
  ];
  for (const why of sides.filter(Boolean)) found.push({ text: document.title, why, place: 'page' });
  return found;
}
