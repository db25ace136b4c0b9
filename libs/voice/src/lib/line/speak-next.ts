import {
  LONG_LINE,
  LOOK_UP_EVERY_MS,
  REPEAT_EVERY_MS,
  RING_AFTER_MS,
  SPOKEN_WITHIN_MS,
  type LineRules,
} from './line-rules';
import { isCall, languagesFor, type Speaking, type Utterance, type VoiceLine } from './voice-line';

/** Forgets what is not to be said any more and, when nothing is being said, begins with the next. */
export function speakNext(line: VoiceLine, atMs: number, rules: LineRules): VoiceLine {
  const due = withoutDue(line, atMs, rules.isQuiet);
  if (due.speaking !== null) return due;
  const lookUp = due.unspoken > 0 && atMs - due.lookedUpAtMs >= LOOK_UP_EVERY_MS;
  const [first, ...rest] = due.pending;
  if (lookUp && first?.announcement.kind !== 'emergency') return askToLookUp(due, atMs, rules);
  if (first === undefined) return due;
  return {
    ...due,
    pending: rest,
    speaking: spoken(due, first, atMs, rules),
    repeatedAtMs: repeatsWith(due.repeatedAtMs, first, atMs),
  };
}

/** An emergency does not wait; what it interrupts is said again from its beginning, if still young. */
export function stopFor(line: VoiceLine, emergency: Utterance): VoiceLine {
  const { speaking, pending } = line;
  if (speaking === null || isEmergency(speaking)) {
    return { ...line, pending: [emergency, ...pending] };
  }
  return { ...line, speaking: null, pending: [emergency, utteranceOf(speaking), ...pending] };
}

const isEmergency = ({ announcement }: Utterance): boolean => announcement.kind === 'emergency';

/** Whoever switches the sound on wants to hear it, also in quiet hours. */
const breaksQuiet = (utterance: Utterance): boolean =>
  isEmergency(utterance) || utterance.announcement.kind === 'sound-test';

function utteranceOf(speaking: Speaking): Utterance {
  const { id, announcement, sinceMs, hallAtMs, ticketId, windowId, language } = speaking;
  return { id, announcement, sinceMs, hallAtMs, ticketId, windowId, language };
}

function withoutDue(line: VoiceLine, atMs: number, isQuiet: boolean): VoiceLine {
  if (isQuiet) return { ...line, pending: line.pending.filter(breaksQuiet), unspoken: 0 };
  const isOld = (utterance: Utterance): boolean =>
    !isEmergency(utterance) && atMs - utterance.sinceMs >= SPOKEN_WITHIN_MS;
  const tooOld = line.pending.filter((one) => isOld(one) && isCall(one));
  const pending = line.pending.filter(
    (one) => !isOld(one) && !isRepeatedTooSoon(line.repeatedAtMs, one, atMs),
  );
  return { ...line, pending, unspoken: line.unspoken + tooOld.length };
}

/** It is given up and not put off: the number has just been heard. */
function isRepeatedTooSoon(
  repeatedAtMs: VoiceLine['repeatedAtMs'],
  { announcement, windowId }: Utterance,
  atMs: number,
): boolean {
  if (announcement.kind !== 'recall' || windowId === null) return false;
  return atMs - (repeatedAtMs.get(windowId) ?? -Infinity) < REPEAT_EVERY_MS;
}

function repeatsWith(
  repeatedAtMs: VoiceLine['repeatedAtMs'],
  { announcement, windowId }: Utterance,
  atMs: number,
): VoiceLine['repeatedAtMs'] {
  if (announcement.kind !== 'recall' || windowId === null) return repeatedAtMs;
  return new Map([...repeatedAtMs, [windowId, atMs]]);
}

/** For all calls at once that could not be spoken in time. */
function askToLookUp(line: VoiceLine, atMs: number, rules: LineRules): VoiceLine {
  const utterance: Utterance = {
    id: `look-up ${atMs}`,
    announcement: { kind: 'look-up' },
    sinceMs: atMs,
    ticketId: null,
    windowId: null,
  };
  const speaking = spoken(line, utterance, atMs, rules);
  return { ...line, speaking, unspoken: 0, lookedUpAtMs: atMs };
}

function spoken(line: VoiceLine, utterance: Utterance, atMs: number, rules: LineRules): Speaking {
  const isLong = line.pending.filter(isCall).length > LONG_LINE;
  const usual = isLong ? rules.languages.slice(0, 1) : rules.languages;
  const form = isLong ? 'short' : rules.form;
  return {
    ...utterance,
    form,
    languages: languagesFor(utterance, usual),
    chime: form === 'long' || atMs - line.endedAtMs >= RING_AFTER_MS,
    startedAtMs: atMs,
  };
}
