/** The API processes of a storm, whoever starts them again when they die. */
export interface ApiUnderFault {
  /** Where connections are taken now. */
  ports(): readonly number[];
  pids(): readonly number[];
  /** As the kernel kills when memory is short. Fulfils when its successor serves. */
  kill(index: number): Promise<void>;
  stop(): Promise<void>;
}
