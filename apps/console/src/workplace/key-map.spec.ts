import { acts, DEFAULT_KEY_MAP, keyOf, meaningOf, type KeyPress } from './key-map';
import { WINDOW_ACTIONS } from './window-actions';

function aPress(key: string, over: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    repeat: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    inField: false,
    ...over,
  };
}
const meaning = (press: KeyPress) => meaningOf(press, DEFAULT_KEY_MAP);

describe(meaningOf, () => {
  it.each([
    ['F2', 'call-next'],
    ['F3', 'recall'],
    ['F4', 'start'],
    ['F6', 'complete'],
    ['F7', 'mark-missed'],
    ['?', 'help'],
    ['F5', null],
    ['a', null],
  ])('%s means %s', (key, expected) => {
    expect(meaning(aPress(key))).toBe(expected);
  });

  it('leaves combined keys to the browser and question marks to fields', () => {
    expect(meaning(aPress('F4', { altKey: true }))).toBeNull();
    expect(meaning(aPress('F3', { ctrlKey: true }))).toBeNull();
    expect(meaning(aPress('?', { inField: true }))).toBeNull();
    expect(meaning(aPress('F2', { inField: true }))).toBe('call-next');
  });

  it('calls by one key only', () => {
    const calling = Object.entries(DEFAULT_KEY_MAP).filter(([, action]) => action === 'call-next');
    expect(calling.map(([key]) => key)).toEqual(['F2']);
  });
});

describe(acts, () => {
  it('never acts on a key held down', () => {
    expect(acts(aPress('F2', { repeat: true }))).toBe(false);
    expect(acts(aPress('F2'))).toBe(true);
  });
});

describe(keyOf, () => {
  it('knows the key of each action that has one', () => {
    const keys = WINDOW_ACTIONS.map((action) => keyOf(action, DEFAULT_KEY_MAP));
    expect(keys).toEqual(['F2', 'F3', 'F4', 'F6', 'F7', null]);
    expect(keyOf('help', DEFAULT_KEY_MAP)).toBe('?');
  });
});
