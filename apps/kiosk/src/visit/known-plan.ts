import type { VisitPlanView } from '@onewindow/contracts';

/**
 * A plan as the server made it, or as the kiosk did by itself, which cannot count who waits and
 * grants nothing.
 */
export type KnownPlan = Omit<VisitPlanView, 'ahead'> & { readonly ahead: number | null };
