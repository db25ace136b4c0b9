import type { LocalizedName } from '../hall/names';

export const EMERGENCIES = ['fire', 'evacuation', 'power-failure', 'system-failure'] as const;
export type Emergency = (typeof EMERGENCIES)[number];

/** Everybody has to go: no number is called beneath these words. */
export const EVACUATIONS: readonly Emergency[] = ['fire', 'evacuation'];

/**
 * What may go on the boards without a second person, because the words have been weighed before.
 * Each says what has happened and what to do, and nothing that could be wrong in another hall.
 */
export const EMERGENCY_TEMPLATES: Readonly<Record<Emergency, LocalizedName>> = {
  fire: {
    zhHans: '发生火情，请听从工作人员指引，从安全出口有序撤离，勿乘电梯',
    zhHant: '發生火情，請聽從工作人員指引，從安全出口有序撤離，勿乘電梯',
    en: 'Fire. Leave by the emergency exits. Do not use the lifts.',
  },
  evacuation: {
    zhHans: '请立即停止办理业务，听从工作人员指引，有序离开大厅',
    zhHant: '請立即停止辦理業務，聽從工作人員指引，有序離開大廳',
    en: 'Please leave the hall now, calmly. Staff will guide you.',
  },
  'power-failure': {
    zhHans: '大厅停电，请留在原地，听从工作人员指引，您的号码仍然有效',
    zhHant: '大廳停電，請留在原地，聽從工作人員指引，您的號碼仍然有效',
    en: 'Power failure. Stay where you are. Your ticket stays valid.',
  },
  'system-failure': {
    zhHans: '系统故障，业务暂停办理，请稍候，您的号码仍然有效',
    zhHant: '系統故障，業務暫停辦理，請稍候，您的號碼仍然有效',
    en: 'System failure. Please wait. Your ticket stays valid.',
  },
};
