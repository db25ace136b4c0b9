import type { AlarmKind, AlarmView } from '@onewindow/contracts';

/** An alarm as it is read, with the name of whoever sees to it. */
export interface AlarmRow {
  readonly id: string;
  readonly kind: AlarmKind;
  readonly subject: string;
  readonly subject_name: string;
  readonly area_id: string | null;
  readonly code: string | null;
  readonly raised_at: Date;
  readonly acknowledged_at: Date | null;
  readonly acknowledged_name: string | null;
}

export function toAlarmView(row: AlarmRow): AlarmView {
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    subjectName: row.subject_name,
    areaId: row.area_id,
    code: row.code,
    raisedAt: row.raised_at.toISOString(),
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    acknowledgedBy: row.acknowledged_name,
  };
}
