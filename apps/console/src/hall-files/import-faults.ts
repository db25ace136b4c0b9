import { ApiRefusal } from '@onewindow/client';
import type { ImportProblemsDetails, ImportProblemView } from '@onewindow/contracts';

/** The faults of refused files; null when an attempt failed for another reason. */
export function faultsOf(error: unknown): ImportProblemsDetails | null {
  if (!(error instanceof ApiRefusal) || error.code !== 'hall.import-invalid') return null;
  const { problems, total } = error.details as Partial<ImportProblemsDetails>;
  return Array.isArray(problems) ? { problems, total: Number(total) } : null;
}

/** The reason in the language of the page. */
export function reasonOf({ message }: ImportProblemView, language: string): string {
  return language === 'en' ? message.en : message.zh;
}
