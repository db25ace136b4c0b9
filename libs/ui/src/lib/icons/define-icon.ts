import { h, type FunctionalComponent, type SVGAttributes } from 'vue';

/** A 24 × 24 line icon that takes the size and colour of the text around it and is silent to readers. */
export function defineIcon(...paths: readonly string[]): FunctionalComponent<SVGAttributes> {
  return (_props, { attrs }) =>
    h(
      'svg',
      {
        viewBox: '0 0 24 24',
        width: '1em',
        height: '1em',
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        'aria-hidden': 'true',
        focusable: 'false',
        ...attrs,
      },
      paths.map((d) => h('path', { d })),
    );
}
