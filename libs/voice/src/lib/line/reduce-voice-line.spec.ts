import { call, Played, RULES } from './played-line.fixture';
import { reduceVoiceLine, type VoiceEvent } from './reduce-voice-line';
import { REPEAT_EVERY_MS, SPOKEN_WITHIN_MS } from './line-rules';
import { sentencesOf, SILENT_LINE } from './voice-line';

describe(reduceVoiceLine, () => {
  it('is silent about what was there when the page was opened', () => {
    const line = reduceVoiceLine(
      SILENT_LINE,
      { type: 'calls-seen', calls: [call('A001', 0)], atMs: 100 },
      RULES,
    );
    expect(line.speaking).toBeNull();
    expect(line.pending).toEqual([]);
  });

  it('speaks calls in the order they were made, one at a time', () => {
    const played = new Played();
    played.see([call('A003', 30), call('A002', 20), call('A001', 10)], 100);
    expect(played.now).toBe('A001');
    expect(played.rest(100, 4_000)).toEqual(['A001', 'A002', 'A003']);
  });

  it('puts a call in its place that was heard of later than those made after it', () => {
    const played = new Played();
    const [a, b, c, d] = [10, 20, 30, 40].map((at, i) => call(`A00${i + 1}`, at));
    played.see([a!], 50);
    played.see([d!, b!, a!], 60);
    played.see([d!, c!, b!, a!], 70);
    expect(played.rest(70, 4_000)).toEqual(['A001', 'A002', 'A003', 'A004']);
  });

  it('knows who was first of those that are heard of at once by the clock of the hall', () => {
    const played = new Played();
    const calls = [3, 1, 2].map((n) => call(`A00${n}`, 100, { ticketId: `${9 - n}`, hallAtMs: n }));
    played.see(calls, 100);
    expect(played.rest(100, 4_000)).toEqual(['A001', 'A002', 'A003']);
  });

  it('speaks no call twice, whatever the wire repeats', () => {
    const played = new Played();
    played.see([call('A001', 0)], 100);
    played.end(4_000);
    played.see([call('A001', 0)], 5_000);
    played.see([], 6_000);
    played.see([call('A001', 0)], 7_000);
    expect(played.now).toBe('silence');
  });

  it('speaks after a lost network what is still young', () => {
    const played = new Played();
    played.see([call('A003', 28_000), call('A002', 12_000), call('A001', 3_000)], 30_000);
    expect(played.rest(30_000, 4_000)).toEqual(['A002', 'A003']);
  });

  it('lets a recall take the place of the call that waits, and says it as the first', () => {
    const played = new Played();
    const [a, b, c] = [call('A001', 0), call('A002', 10), call('A003', 20)];
    played.see([c, b, a], 100);
    played.see([call('A002', 2_000, { callCount: 2 }), c, a], 2_100);
    expect(played.line.pending.map(({ announcement }) => announcement)).toEqual([
      { kind: 'call', label: 'A002', windowId: 'A01', floor: undefined },
      { kind: 'call', label: 'A003', windowId: 'A01', floor: undefined },
    ]);
    expect(played.rest(2_100, 4_000)).toEqual(['A001', 'A002', 'A003']);
  });

  it('repeats for a window once in a quarter of a minute', () => {
    const played = new Played();
    const again = (count: number, atMs: number): void => {
      played.see([call('A001', atMs, { callCount: count })], atMs);
    };
    again(1, 0);
    played.end(3_000);
    again(2, 5_000);
    expect(played.line.speaking?.announcement.kind).toBe('recall');
    played.end(8_000);
    again(3, 5_000 + REPEAT_EVERY_MS - 1);
    expect(played.now).toBe('silence');
    again(4, 5_000 + REPEAT_EVERY_MS);
    expect(played.now).toBe('A001');
  });

  it('leaves out who has gone to the window, or was called by mistake', () => {
    const played = new Played();
    const [a, b, c] = [call('A001', 0), call('A002', 10), call('A003', 20)];
    played.see([c, b, a], 100);
    played.see([c, a], 1_000);
    expect(played.rest(1_000, 4_000)).toEqual(['A001', 'A003']);
  });

  it('leaves out a call that another window has made meanwhile, and speaks that one', () => {
    const played = new Played();
    const first = call('A001', 0);
    const moved = call('A002', 2_000, { windowId: 'A09', callCount: 2 });
    played.see([call('A002', 10), first], 100);
    played.see([moved, first], 2_000);
    played.end(4_000);
    expect(played.line.speaking).toMatchObject({ windowId: 'A09' });
    expect(played.rest(4_000, 4_000)).toEqual(['A002']);
  });

  it('shortens sentences while more than three wait', () => {
    const played = new Played();
    played.see(
      Array.from({ length: 5 }, (_, i) => call(`A00${i}`, i)),
      100,
    );
    const forms = [played.line.speaking?.form];
    for (let i = 1; i < 5; i += 1) {
      played.end(1_000 * i);
      forms.push(played.line.speaking?.form);
    }
    expect(forms).toEqual(['short', 'short', 'long', 'long', 'long']);
  });

  it('keeps to one language, and to that of the holder, while more than three wait', () => {
    const played = new Played();
    const calls = Array.from({ length: 6 }, (_, i) =>
      call(`A00${i}`, i, i === 1 ? { language: 'en' } : {}),
    );
    played.see(calls, 100);
    const languages = [played.line.speaking?.languages];
    for (let i = 1; i < 4; i += 1) {
      played.end(1_000 * i);
      languages.push(played.line.speaking?.languages);
    }
    expect(languages).toEqual([['cmn'], ['cmn', 'en'], ['cmn'], ['cmn', 'yue']]);
  });

  it('speaks the language of the holder last, and never twice', () => {
    const played = new Played();
    played.see([call('A001', 0, { language: 'en' })], 10);
    const { speaking } = played.line;
    if (speaking === null) throw new Error('Nothing is spoken');
    expect(sentencesOf(speaking).map(({ text }) => text)).toEqual([
      '请A零零幺号到A区一号窗口',
      '请A零零一号到A区一号窗口',
      'A zero zero one, please go to window A one',
    ]);
    played.end(5_000);
    played.see([call('A002', 5_000, { language: 'yue' })], 5_000);
    expect(played.line.speaking?.languages).toEqual(['cmn', 'yue']);
  });

  it('rings for short sentences only after a silence', () => {
    const played = new Played({ ...RULES, form: 'short' });
    const first = call('A001', 0);
    played.see([first], 0);
    expect(played.line.speaking?.chime).toBe(true);
    played.end(3_000);
    played.see([call('A002', 3_100), first], 3_100);
    expect(played.line.speaking?.chime).toBe(false);
    played.end(6_000);
    played.see([call('A003', 9_000), first], 9_000);
    expect(played.line.speaking?.chime).toBe(true);
  });

  it('asks once to look up when calls have come too fast to be spoken', () => {
    const played = new Played();
    const calls = Array.from({ length: 20 }, (_, i) => call(`A0${i + 10}`, i * 100));
    played.see(calls, 2_000);
    const said = played.rest(2_000, 2_500);
    expect(said.filter((one) => one === 'look-up')).toEqual(['look-up']);
    expect(said.slice(0, 3)).toEqual(['A010', 'A011', 'A012']);
    expect(said.length).toBeLessThan(15);
  });

  it('does not ask anybody to look up when everybody has gone to the window', () => {
    const played = new Played();
    played.see([call('A002', 10), call('A001', 0)], 100);
    played.wait(10 + SPOKEN_WITHIN_MS);
    expect(played.line.unspoken).toBe(1);
    played.see([], 30_000);
    played.end(31_000);
    expect(played.now).toBe('silence');
  });

  it('interrupts everything for an emergency, and then goes on', () => {
    const played = new Played();
    played.see([call('A002', 10), call('A001', 0)], 100);
    const emergency = { id: 'fire', announcement: { kind: 'emergency' } } as const;
    played.say(emergency, 1_000);
    played.say(emergency, 1_100);
    expect(played.now).toBe('emergency');
    expect(played.rest(1_000, 5_000)).toEqual(['emergency', 'A001', 'A002']);
  });

  it('lets itself be tried out in quiet hours', () => {
    const played = new Played({ ...RULES, isQuiet: true });
    played.say({ id: 's', announcement: { kind: 'sound-test' } }, 100);
    expect(played.now).toBe('sound-test');
  });

  it('says nothing in quiet hours but an emergency', () => {
    const quiet = { ...RULES, isQuiet: true };
    const played = new Played(quiet);
    played.see([call('A001', 0)], 100);
    expect(played.now).toBe('silence');
    played.say({ id: 'fire', announcement: { kind: 'emergency' } }, 200);
    expect(played.now).toBe('emergency');
    played.end(3_000);
    played.wait(4_000, RULES);
    expect(played.now).toBe('silence');
  });

  it('tests the sound before the calls that wait, and pauses after them', () => {
    const played = new Played();
    played.see([call('A002', 10), call('A001', 0)], 100);
    played.say({ id: 'p', announcement: { kind: 'pause', windowId: 'A05' } }, 200);
    played.say({ id: 's', announcement: { kind: 'sound-test' } }, 300);
    expect(played.rest(300, 4_000)).toEqual(['A001', 'sound-test', 'A002', 'pause']);
  });

  it('is not ended by what it does not say any more', () => {
    const played = new Played();
    played.see([call('A001', 0)], 100);
    const { line } = played;
    const event: VoiceEvent = { type: 'ended', id: 'another', atMs: 500 };
    expect(reduceVoiceLine(line, event, RULES).speaking).toBe(line.speaking);
  });
});
