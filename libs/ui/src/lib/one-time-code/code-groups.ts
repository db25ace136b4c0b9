const GROUP_LENGTH = 4;

/** The code in groups of four, the way people read long numbers to each other. */
export function codeGroups(code: string): readonly string[] {
  return code.match(new RegExp(`.{1,${GROUP_LENGTH}}`, 'g')) ?? [];
}
