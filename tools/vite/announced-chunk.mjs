/**
 * Names the chunk that the first script is going to import in the page itself, with its style sheets:
 * the browser fetches them beside the script instead of after it, one way through the air less.
 *
 * @param {string} source ending of the path of the module that is imported dynamically
 */
export function announcedChunk(source) {
  let base = '/';
  return {
    name: 'onewindow:announced-chunk',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const files = Object.values(bundle);
        const chunk = files.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source));
        if (!chunk) throw new Error(`No chunk is made of ${source}`);
        return withImports(chunk, bundle).flatMap((part) => tagsOf(part, base));
      },
    },
  };
}

/** The chunk and all it imports before it can run, without what the page names already. */
function withImports(chunk, bundle, found = new Set()) {
  if (chunk === undefined || chunk.isEntry || found.has(chunk)) return [...found];
  found.add(chunk);
  for (const name of chunk.imports) withImports(bundle[name], bundle, found);
  return [...found];
}

function tagsOf({ fileName, viteMetadata }, base) {
  const styles = [...(viteMetadata?.importedCss ?? [])];
  return [
    { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: base + fileName } },
    ...styles.map((name) => ({
      tag: 'link',
      attrs: { rel: 'stylesheet', crossorigin: true, href: base + name },
    })),
  ].map((tag) => ({ ...tag, injectTo: 'head' }));
}
