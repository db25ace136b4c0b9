import { CONTROLS, LIVE, openDialog, PARTS } from './page-parts';

/** What has happened on the page since it was last spoken of. */
export interface Happened {
  /** Another page, or this one in other words. */
  isOpened: boolean;
  /** A question has come up before the page. */
  dialog: Element | null;
  /** Where the focus has come to, or what was pressed. */
  control: Element | null;
  /** What has come or changed and is to be told. */
  readonly told: Set<Element>;
}

/** A page comes in several steps; a key is to be heard while the finger is still on it. */
const PAGE_WITHIN_MS = 250;
const KEY_WITHIN_MS = 120;

/** Watches what the citizen does and what the page answers, and tells of it once it has settled. */
export class PageWatch {
  private happened = nothing();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly observer = new MutationObserver((records) => this.seeChanges(records));
  private readonly listening = new AbortController();
  private readonly lastTold = new WeakMap<Element, string>();

  constructor(private readonly onSettled: (happened: Happened) => void) {
    const { signal } = this.listening;
    document.addEventListener('focusin', ({ target }) => this.seeFocus(target), { signal });
    document.addEventListener('click', ({ target }) => this.seeControl(target), {
      signal,
      capture: true,
    });
    this.observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['open'],
    });
  }

  /** The page is to be read from its beginning. */
  open(): void {
    this.happened.isOpened = true;
    this.settleWithin(PAGE_WITHIN_MS);
  }

  close(): void {
    this.listening.abort();
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  /** Every page puts the focus on its heading when it opens. */
  private seeFocus(target: EventTarget | null): void {
    if (target instanceof Element && target.localName === 'h1') this.open();
    else this.seeControl(target);
  }

  private seeControl(target: EventTarget | null): void {
    const control = target instanceof Element ? target.closest(CONTROLS) : null;
    if (control === null) return;
    this.happened.control = control;
    this.settleWithin(KEY_WITHIN_MS);
  }

  private seeChanges(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') this.seeDialog();
      const around = target instanceof Element ? target : target.parentElement;
      this.tell(around?.closest(LIVE) ?? null);
      for (const node of addedNodes) {
        if (node instanceof Element) this.seeAdded(node);
      }
    }
  }

  private seeDialog(): void {
    const dialog = openDialog();
    this.happened.dialog = dialog;
    // Who has answered the question goes on with the page; the focus says where.
    if (dialog !== null) this.settleWithin(PAGE_WITHIN_MS);
  }

  private seeAdded(element: Element): void {
    const told = `${LIVE}, ${PARTS}`;
    if (element.matches(told)) this.tell(element);
    for (const part of element.querySelectorAll(told)) this.tell(part);
  }

  private tell(part: Element | null): void {
    if (part === null || this.lastTold.get(part) === part.textContent) return;
    this.lastTold.set(part, part.textContent);
    this.happened.told.add(part);
    this.settleWithin(KEY_WITHIN_MS);
  }

  private settleWithin(delayMs: number): void {
    if (this.listening.signal.aborted) return;
    const { isOpened, dialog } = this.happened;
    clearTimeout(this.timer);
    const waitMs = isOpened || dialog !== null ? PAGE_WITHIN_MS : delayMs;
    this.timer = setTimeout(() => this.settle(), waitMs);
  }

  private settle(): void {
    const happened = this.happened;
    this.happened = nothing();
    this.onSettled(happened);
  }
}

function nothing(): Happened {
  return { isOpened: false, dialog: null, control: null, told: new Set() };
}
