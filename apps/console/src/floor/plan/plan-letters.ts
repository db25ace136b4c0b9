/** Width of a letter by the height of its line: a Han character fills a square, others about half. */
const LATIN_EM = 0.56;
const HAN = /\p{Script=Han}/u;

/** Whether a line of letters of that height has room in a width; both in metres of the plan. */
export function hasRoom(text: string, letterMetres: number, widthMetres: number): boolean {
  const ems = [...text].reduce((sum, letter) => sum + (HAN.test(letter) ? 1 : LATIN_EM), 0);
  return ems * letterMetres <= widthMetres;
}
