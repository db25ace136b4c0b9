import type { Page } from '@playwright/test';

/** What a hand and an eye at the kiosk need, in millimetres on the panel. */
export interface HandFit {
  readonly keyMm: number;
  /** Smallest letters; absent where nothing is promised. */
  readonly textMm?: number;
  readonly titleMm?: number;
  /** Most choices of a list on one page. */
  readonly mostChoices?: number;
  /** Every key stands in the lowest third of the screen. */
  readonly lowestThird?: boolean;
}

/** Everything on the page, or in the dialog over it, that is too small, out of reach or cut off. */
export async function findMisfits(page: Page, wanted: HandFit): Promise<string[]> {
  return page.evaluate(lookForMisfits, wanted);
}

/** Runs in the browser, so everything it needs stands inside. */
function lookForMisfits(wanted: HandFit): string[] {
  const pxPerMm = Number(
    getComputedStyle(document.documentElement).getPropertyValue('--px-per-mm'),
  );
  /** Browsers round boxes to whole pixels here and there. */
  const TOLERANCE_PX = 1;
  const scope = document.querySelector('dialog[open]') ?? document.body;
  const found: string[] = [];

  function isSeen(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    const { visibility } = getComputedStyle(element);
    const isHidden = element.closest('.ow-visually-hidden') !== null || visibility !== 'visible';
    return width > 0 && height > 0 && !isHidden;
  }

  function nameOf(element: Element): string {
    const id = element.getAttribute('data-testid') ?? element.className;
    return `${element.tagName.toLowerCase()} ${id} “${element.textContent.trim().slice(0, 20)}”`;
  }

  function mm(px: number): string {
    return `${(px / pxPerMm).toFixed(1)} mm`;
  }

  function lookAtKey(key: Element): void {
    const { width, height, top, bottom, left, right } = key.getBoundingClientRect();
    const least = wanted.keyMm * pxPerMm - TOLERANCE_PX;
    if (width < least || height < least) {
      found.push(`${nameOf(key)} is ${mm(width)} by ${mm(height)}`);
    }
    const highest = wanted.lowestThird ? (innerHeight * 2) / 3 : 0;
    if (top < highest - TOLERANCE_PX) found.push(`${nameOf(key)} begins ${mm(top)} from the top`);
    if (bottom > innerHeight + TOLERANCE_PX || left < -TOLERANCE_PX || right > innerWidth + 1) {
      found.push(`${nameOf(key)} leaves the screen`);
    }
  }

  function lookAtText(node: Node): void {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !isSeen(element)) return;
    const size = parseFloat(getComputedStyle(element).fontSize) + TOLERANCE_PX / 10;
    const least = element.closest('h1, h2, h3') ? wanted.titleMm : wanted.textMm;
    if (size < (least ?? 0) * pxPerMm) found.push(`${nameOf(element)} is ${mm(size)} high`);
  }

  function lookAtList(list: Element): void {
    const cards = [...list.children];
    if (cards.length > (wanted.mostChoices ?? Infinity)) {
      found.push(`${cards.length} choices at once`);
    }
    const { bottom } = list.getBoundingClientRect();
    const cut = cards.filter((card) => card.getBoundingClientRect().bottom > bottom + TOLERANCE_PX);
    for (const card of cut) found.push(`${nameOf(card)} is not seen whole`);
  }

  /** What a page holds must not run into what stands below it. */
  function lookAtPanel(panel: Element): void {
    const { bottom } = panel.getBoundingClientRect();
    const lowest = [...panel.querySelectorAll('*')].filter(isSeen).map((part) => {
      return part.getBoundingClientRect().bottom;
    });
    if (Math.max(...lowest) > bottom + TOLERANCE_PX) found.push(`${nameOf(panel)} overflows`);
  }

  [...scope.querySelectorAll('button, a[href]')].filter(isSeen).forEach(lookAtKey);
  if (scope === document.body) document.querySelectorAll('.choices').forEach(lookAtList);
  scope.querySelectorAll('.paper').forEach(lookAtPanel);
  const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) lookAtText(texts.currentNode);
  return found;
}
