/** The same API, of which somebody is told each answer before whoever has asked goes on. */
export function toldOfAnswers<T extends object>(
  api: T,
  tell: (answer: unknown) => Promise<void>,
): T {
  return new Proxy(api, {
    get: (target, name): unknown => {
      const part: unknown = Reflect.get(target, name);
      if (typeof part === 'object' && part !== null) return toldOfAnswers(part, tell);
      if (typeof part !== 'function') return part;
      return async (...asked: unknown[]): Promise<unknown> => {
        const answer: unknown = await Reflect.apply(part, target, asked);
        await tell(answer);
        return answer;
      };
    },
  });
}
