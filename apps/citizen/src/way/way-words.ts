import type { LocalizedName } from '@onewindow/contracts';
import type { Text } from '../locales/texts';
import type { Destination } from './destination';

/** The way in words: below the plan, and in its place for whoever cannot see it. */
export function wayWords(
  { area, others, window, walk }: Destination,
  text: Text,
  nameOf: (names: LocalizedName) => string,
): readonly string[] {
  const name = nameOf(area.names);
  const sentences = [
    walk
      ? text('way.walk', {
          start: nameOf(walk.start.names),
          street: nameOf(walk.street.names),
          metres: walk.metres,
          area: name,
          side: text(`way.${walk.side}`),
        })
      : text('way.area', { area: name }),
    window ? text('way.window', { window: window.id }) : '',
    others.length > 0
      ? text('way.others', {
          areas: others.map(({ names }) => nameOf(names)).join(text('way.and')),
        })
      : '',
  ];
  return sentences.filter((sentence) => sentence !== '');
}
