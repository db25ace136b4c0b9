import { DEVICE_KINDS } from '@onewindow/contracts';
import {
  choiceOf,
  chosenPlace,
  newChoice,
  PLACE_KINDS,
  suggestedName,
  type PlaceChoice,
} from './place-choice';

const AREA: PlaceChoice = { kind: 'area', areaId: 'A1', windowId: '' };
const WINDOW: PlaceChoice = { kind: 'window', areaId: 'A1', windowId: 'A10' };

describe(chosenPlace, () => {
  it('is the place of the chosen kind alone', () => {
    expect(chosenPlace({ ...WINDOW, kind: 'hall' })).toEqual({ areaId: null, windowId: null });
    expect(chosenPlace(AREA)).toEqual({ areaId: 'A1', windowId: null });
    expect(chosenPlace(WINDOW)).toEqual({ areaId: null, windowId: 'A10' });
  });

  it('is none before it has been chosen', () => {
    expect(chosenPlace({ kind: 'area', areaId: '', windowId: '' })).toBeNull();
    expect(chosenPlace({ kind: 'window', areaId: 'A1', windowId: '' })).toBeNull();
  });

  it('gives back what a device has', () => {
    for (const place of [
      { areaId: null, windowId: null },
      { areaId: 'A1', windowId: null },
      { areaId: null, windowId: 'A10' },
    ]) {
      expect(chosenPlace(choiceOf(place))).toEqual(place);
    }
  });
});

describe(newChoice, () => {
  it.each(DEVICE_KINDS)('begins with the usual place of a %s', (kind) => {
    expect(PLACE_KINDS[kind]).toContain(newChoice(kind).kind);
  });
});

describe(suggestedName, () => {
  it('says what stands where, once that is known', () => {
    expect(suggestedName('取号机', AREA, '大厅')).toBe('A1 取号机');
    expect(suggestedName('窗口屏', WINDOW, '大厅')).toBe('A10 窗口屏');
    expect(suggestedName('显示屏', { ...AREA, kind: 'hall' }, '大厅')).toBe('大厅 显示屏');
    expect(suggestedName('取号机', { ...AREA, areaId: '' }, '大厅')).toBe('');
  });
});
