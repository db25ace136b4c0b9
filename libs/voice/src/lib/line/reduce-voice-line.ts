import type { Announcement } from '../sentence/announcement';
import { KNOWN_FOR_MS, SPOKEN_WITHIN_MS, type LineRules } from './line-rules';
import { speakNext, stopFor } from './speak-next';
import { isCall, yieldsToCalls, type SeenCall, type Utterance, type VoiceLine } from './voice-line';

/** What can happen to a line; times are those of one clock that never goes back. */
export type VoiceEvent =
  /** The board was looked at: these are all calls that nobody has answered yet. */
  | { readonly type: 'calls-seen'; readonly calls: readonly SeenCall[]; readonly atMs: number }
  | { readonly type: 'announced'; readonly said: SaidAside; readonly atMs: number }
  | { readonly type: 'asides-seen'; readonly asides: SeenAsides; readonly atMs: number }
  /** The loudspeaker has finished, or has given up, the utterance with this id. */
  | { readonly type: 'ended'; readonly id: string; readonly atMs: number }
  | { readonly type: 'time-passed'; readonly atMs: number };

/** What is said besides calls, with a name of its own so that it is said once. */
export interface SaidAside {
  readonly id: string;
  readonly announcement: Exclude<Announcement, { readonly kind: 'call' | 'recall' | 'look-up' }>;
}

/** What is to be said by the way, and what of that still holds; nothing else is said any more. */
export interface SeenAsides {
  readonly said: readonly SaidAside[];
  readonly holding: ReadonlySet<string>;
}

/**
 * The voice of an area after an event; whoever plays it follows `speaking`. It looks at the state of
 * the board and not at its events: a call that came with a snapshot after a lost network is spoken as
 * well while it is young, and none is spoken twice.
 */
export function reduceVoiceLine(line: VoiceLine, event: VoiceEvent, rules: LineRules): VoiceLine {
  return speakNext(afterEvent(line, event), event.atMs, rules);
}

function afterEvent(line: VoiceLine, event: VoiceEvent): VoiceLine {
  switch (event.type) {
    case 'calls-seen':
      return seeCalls(line, event.calls, event.atMs);
    case 'announced':
      return takeAside(line, event.said, event.atMs);
    case 'asides-seen':
      return seeAsides(line, event.asides, event.atMs);
    case 'ended':
      if (line.speaking?.id !== event.id) return line;
      return { ...line, speaking: null, endedAtMs: event.atMs };
    case 'time-passed':
      return line;
  }
}

/** Nothing of the first picture is new: a page before this one may have spoken it. */
function seeCalls(line: VoiceLine, calls: readonly SeenCall[], atMs: number): VoiceLine {
  const { known } = line;
  const remembered = [...(known ?? [])].filter(([, seenAtMs]) => atMs - seenAtMs < KNOWN_FOR_MS);
  const seen = new Map([...remembered, ...calls.map((call) => [idOf(call), atMs] as const)]);
  if (known === null) return { ...line, known: seen };
  const fresh = calls
    .filter((call) => !known.has(idOf(call)) && atMs - call.calledAtMs < SPOKEN_WITHIN_MS)
    .sort(byTime);
  const standing = line.pending.filter((utterance) => stillStands(utterance, calls));
  return callsFirst({
    ...line,
    known: seen,
    pending: fresh.reduce(withCall, standing),
    unspoken: calls.length === 0 ? 0 : line.unspoken,
  });
}

/**
 * What is said by the way never delays a call: it breaks off for one. Who was to get ready is then
 * left to the screen; that a window pauses is still said afterwards, unless it was being said.
 */
function callsFirst(line: VoiceLine): VoiceLine {
  if (!line.pending.some(isCall)) return line;
  const pending = line.pending.filter(({ announcement }) => announcement.kind !== 'get-ready');
  const isCutOff = line.speaking !== null && yieldsToCalls(line.speaking);
  return { ...line, pending, speaking: isCutOff ? null : line.speaking };
}

/** A call that is answered, missed or taken back before its turn is not spoken. */
function stillStands(
  { ticketId, windowId, announcement }: Utterance,
  calls: readonly SeenCall[],
): boolean {
  if (announcement.kind === 'get-ready') {
    return calls.every(({ label }) => label !== announcement.label);
  }
  if (ticketId === null) return true;
  return calls.some((call) => call.ticketId === ticketId && call.windowId === windowId);
}

/** A recall takes the place of a call that still waits for its turn, which is then the first said. */
function withCall(pending: readonly Utterance[], call: SeenCall): readonly Utterance[] {
  const waiting = pending.find(({ ticketId }) => ticketId === call.ticketId);
  if (waiting === undefined) return inOrder(pending, utteranceOf(call, call.callCount > 1));
  const instead = utteranceOf(call, waiting.announcement.kind === 'recall');
  return pending.map((utterance) => (utterance === waiting ? instead : utterance));
}

/** Windows that call at once may be heard of in another order than they called. */
function inOrder(pending: readonly Utterance[], call: Utterance): readonly Utterance[] {
  const place =
    1 +
    pending.findLastIndex(
      (one) => !yieldsToCalls(one) && (one.hallAtMs ?? -Infinity) <= (call.hallAtMs ?? 0),
    );
  return [...pending.slice(0, place), call, ...pending.slice(place)];
}

function utteranceOf(call: SeenCall, isRepeat: boolean): Utterance {
  const { ticketId, label, windowId, floor, language, calledAtMs, hallAtMs } = call;
  return {
    id: idOf(call),
    announcement: { kind: isRepeat ? 'recall' : 'call', label, windowId, floor },
    sinceMs: calledAtMs,
    hallAtMs,
    ticketId,
    windowId,
    language,
  };
}

function seeAsides(line: VoiceLine, { said, holding }: SeenAsides, atMs: number): VoiceLine {
  const pending = line.pending.filter((one) => !yieldsToCalls(one) || holding.has(one.id));
  return said.reduce<VoiceLine>((into, one) => takeAside(into, one, atMs), { ...line, pending });
}

function takeAside(line: VoiceLine, { id, announcement }: SaidAside, atMs: number): VoiceLine {
  const { pending, speaking } = line;
  if (speaking?.id === id || pending.some((utterance) => utterance.id === id)) return line;
  const windowId = 'windowId' in announcement ? announcement.windowId : null;
  const utterance = { id, announcement, sinceMs: atMs, ticketId: null, windowId };
  switch (announcement.kind) {
    case 'emergency':
      return stopFor(line, utterance);
    case 'sound-test':
      return { ...line, pending: [utterance, ...pending] };
    case 'get-ready':
      return pending.some(isCall) ? line : { ...line, pending: [...pending, utterance] };
    case 'pause':
      return { ...line, pending: [...pending, utterance] };
  }
}

/** A recall is a call of its own; one taken back and made good again is not. */
function idOf({ ticketId, callCount }: SeenCall): string {
  return `${ticketId} ${callCount}`;
}

function byTime(a: SeenCall, b: SeenCall): number {
  return a.hallAtMs - b.hallAtMs || (a.ticketId < b.ticketId ? -1 : 1);
}
