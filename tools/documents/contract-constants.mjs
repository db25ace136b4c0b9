import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';

export const REPOSITORY = new URL('../../', import.meta.url);

const OWN_IMPORT = /(\bfrom\s+)'(\.[^']+)'/g;

/** The constants of one TypeScript file that needs nothing but its neighbours, read without a build. */
export function constantsOf(path) {
  return import(moduleOf(new URL(path, REPOSITORY)));
}

/** The file as an address that can be imported, with the files it imports inside. */
function moduleOf(file) {
  const { outputText } = typescript.transpileModule(readFileSync(file, 'utf8'), {
    fileName: fileURLToPath(file),
    compilerOptions: {
      module: typescript.ModuleKind.ESNext,
      target: typescript.ScriptTarget.ES2022,
    },
  });
  const whole = outputText.replaceAll(
    OWN_IMPORT,
    (_, from, path) => `${from}'${moduleOf(new URL(`${path}.ts`, file))}'`,
  );
  return `data:text/javascript;base64,${Buffer.from(whole).toString('base64')}`;
}
