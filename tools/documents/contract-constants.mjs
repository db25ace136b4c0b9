import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';

export const REPOSITORY = new URL('../../', import.meta.url);

/** The constants of one TypeScript file that imports types only, read without a build. */
export async function constantsOf(path) {
  const source = readFileSync(new URL(path, REPOSITORY), 'utf8');
  const { outputText } = typescript.transpileModule(source, {
    fileName: fileURLToPath(new URL(path, REPOSITORY)),
    compilerOptions: {
      module: typescript.ModuleKind.ESNext,
      target: typescript.ScriptTarget.ES2022,
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}
