import { shareOf, type FollowUpFiguresView } from '@onewindow/contracts';

/** What was counted, before anything is reckoned from it. */
export interface FollowUpTally {
  readonly opened: number;
  readonly open: number;
  readonly overdue: number;
  readonly excluded: number;
  /** To be rectified by now: replied to, or past their term. */
  readonly dueToRectify: number;
  readonly rectifiedInTime: number;
  /** Replied to, where its giver had left a way to be reached. */
  readonly toCallBack: number;
  readonly calledBack: number;
}

/** 按期整改率 and 回访率, each with its N. */
export function followUpFigures(tally: FollowUpTally): FollowUpFiguresView {
  const { opened, open, overdue, excluded } = tally;
  return {
    opened,
    open,
    overdue,
    excluded,
    rectifiedInTime: shareOf(tally.rectifiedInTime, tally.dueToRectify),
    calledBack: shareOf(tally.calledBack, tally.toCallBack),
  };
}
