import { StartupProblem, type BilingualText } from '../platform/processes/startup-problem';

/** The value stays unsaid: it may hold a password. */
export function wrongSetting(variable: string, remedy: BilingualText): StartupProblem {
  return new StartupProblem({
    code: 'hall.setting-invalid',
    what: {
      zh: `环境变量 ${variable} 的值不正确。`,
      en: `The environment variable ${variable} has a wrong value.`,
    },
    remedy,
  });
}
