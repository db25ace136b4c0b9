import { hasRoom } from './plan-letters';

describe(hasRoom, () => {
  it.each([
    ['社保医保', 1.5, 6, true],
    ['社保医保', 1.5, 5.9, false],
    ['B6 社保', 1, 3.7, true],
    ['Household Registration and Traffic Police Hall', 1.5, 22, false],
  ])('of %s in letters of %s m within %s m is %s', (text, letters, width, has) => {
    expect(hasRoom(text, letters, width)).toBe(has);
  });
});
