import { MESSAGES } from '../locales/i18n';
import { DEFAULT_KEY_MAP } from './key-map';
import { shortcutRows } from './shortcut-rows';
import { WINDOW_ACTIONS } from './window-actions';

describe(shortcutRows, () => {
  const rows = shortcutRows(DEFAULT_KEY_MAP);

  it('tells every key that is heard, in the order of the table', () => {
    expect(rows.map(({ key }) => key)).toEqual(Object.keys(DEFAULT_KEY_MAP));
  });

  it('follows a table that has changed', () => {
    expect(shortcutRows({ F8: 'recall', h: 'help' })).toEqual([
      { key: 'F8', text: 'action.recall' },
      { key: 'h', text: 'shortcuts.help' },
    ]);
  });

  it('has words for each of them in every language of the console', () => {
    const texts = rows.map(({ text }) => text);
    expect(texts).not.toHaveLength(0);
    for (const { action, shortcuts } of Object.values(MESSAGES)) {
      const known = [
        'shortcuts.help',
        ...WINDOW_ACTIONS.filter((one) => action[one] !== '').map((one) => `action.${one}`),
      ];
      expect(shortcuts.help).not.toBe('');
      expect(known).toEqual(expect.arrayContaining(texts));
    }
  });
});
