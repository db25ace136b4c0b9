import { FACINGS, type Direction, type Facing } from '@onewindow/contracts';
import { directionTo } from './direction-to';

const LOBBY = { x: 8, y: 53 };
const NORTH_OF_IT = { x0: 3, y0: 10, x1: 14, y1: 27 };
const EAST_OF_IT = { x0: 16, y0: 42, x1: 39.5, y1: 56.95 };

describe(directionTo, () => {
  it.each<[Facing, Direction, Direction]>([
    ['north', 'ahead', 'right'],
    ['east', 'left', 'ahead'],
    ['south', 'behind', 'left'],
    ['west', 'right', 'behind'],
  ])('of who looks to the %s', (facing, toNorth, toEast) => {
    expect(directionTo({ ...LOBBY, facing }, NORTH_OF_IT)).toBe(toNorth);
    expect(directionTo({ ...LOBBY, facing }, EAST_OF_IT)).toBe(toEast);
  });

  it.each(FACINGS)('is none within the room, looking to the %s', (facing) => {
    expect(directionTo({ x: 20, y: 50, facing }, EAST_OF_IT)).toBeNull();
    expect(directionTo({ x: EAST_OF_IT.x0, y: 50, facing }, EAST_OF_IT)).toBeNull();
  });

  it('is the longer way of two', () => {
    const room = { x0: 10, y0: 20, x1: 12, y1: 30 };
    expect(directionTo({ x: 0, y: 11, facing: 'north' }, room)).toBe('right');
    expect(directionTo({ x: 0, y: 9, facing: 'north' }, room)).toBe('behind');
    expect(directionTo({ x: 22, y: 41, facing: 'north' }, room)).toBe('ahead');
    expect(directionTo({ x: 24, y: 41, facing: 'north' }, room)).toBe('left');
  });
});
