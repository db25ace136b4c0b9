import { WINDOW_ACTIONS } from './window-actions';
import { effectOf, type WorkplaceDialog } from './workplace-dialog';

const DIALOGS: readonly WorkplaceDialog[] = ['help', 'cancel', 'leave'];

describe(effectOf, () => {
  it('opens and closes the help by the same key', () => {
    expect(effectOf('help', null)).toEqual({ kind: 'show', dialog: 'help' });
    expect(effectOf('help', 'help')).toEqual({ kind: 'show', dialog: null });
  });

  it.each(['cancel', 'leave'] as const)('leaves the question "%s" where it is', (dialog) => {
    expect(effectOf('help', dialog)).toEqual({ kind: 'nothing' });
  });

  it.each(WINDOW_ACTIONS)('lets "%s" act on the open page only', (action) => {
    expect(effectOf(action, null)).toEqual({ kind: 'act', action });
    for (const dialog of DIALOGS) expect(effectOf(action, dialog)).toEqual({ kind: 'nothing' });
  });
});
