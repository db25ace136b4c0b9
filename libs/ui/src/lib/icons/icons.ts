import { defineIcon } from './define-icon';

export const SearchIcon = /*#__PURE__*/ defineIcon(
  'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z',
  'm20 20-4-4',
);
export const BackIcon = /*#__PURE__*/ defineIcon('M19 12H5', 'm11 6-6 6 6 6');
/** Straight on; turned, it points anywhere. */
export const AheadIcon = /*#__PURE__*/ defineIcon('M12 20V4', 'm5 11 7-7 7 7');
export const NextIcon = /*#__PURE__*/ defineIcon('m9 6 6 6-6 6');
export const CloseIcon = /*#__PURE__*/ defineIcon('M6 6l12 12', 'M18 6 6 18');
export const CheckIcon = /*#__PURE__*/ defineIcon('m5 12.5 4.5 4.5L19 7.5');
export const PlusIcon = /*#__PURE__*/ defineIcon('M12 5v14', 'M5 12h14');
export const MinusIcon = /*#__PURE__*/ defineIcon('M5 12h14');
export const EraseIcon = /*#__PURE__*/ defineIcon(
  'M21 5H9l-6 7 6 7h12a1 1 0 0 0 1-1V6a1 1 0 0 0-1-1Z',
  'm17 9.5-5 5',
  'm12 9.5 5 5',
);
export const HomeIcon = /*#__PURE__*/ defineIcon(
  'm4 11 8-7 8 7',
  'M6 9.5V20h12V9.5',
  'M10 20v-6h4v6',
);
export const WindowIcon = /*#__PURE__*/ defineIcon(
  'M6 17V6a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v11',
  'M12 4v13',
  'M6 10h12',
  'M3 18.5h18',
);
export const PeopleIcon = /*#__PURE__*/ defineIcon(
  'M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  'M2.5 20a6.5 6.5 0 0 1 13 0',
  'M16 4.8a3.5 3.5 0 0 1 0 6.4',
  'M18.5 14.5a6.5 6.5 0 0 1 3 5.5',
);
export const ClockIcon = /*#__PURE__*/ defineIcon(
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  'M12 7.5V12l3 2',
);
export const PlaceIcon = /*#__PURE__*/ defineIcon(
  'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21Z',
  'M12 7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
);
export const BuildingIcon = /*#__PURE__*/ defineIcon(
  'M3 21h18',
  'm3.5 9 8.5-5 8.5 5v1h-17V9Z',
  'M6 10v8',
  'M10 10v8',
  'M14 10v8',
  'M18 10v8',
);
export const ThemeIcon = /*#__PURE__*/ defineIcon(
  'M4 4h7v7H4z',
  'M13 4h7v7h-7z',
  'M4 13h7v7H4z',
  'M13 13h7v7h-7z',
);
export const BundleIcon = /*#__PURE__*/ defineIcon(
  'm12 3 9 5-9 5-9-5 9-5Z',
  'm3 12 9 5 9-5',
  'm3 16 9 5 9-5',
);
export const DocumentIcon = /*#__PURE__*/ defineIcon(
  'M6 3h8l5 5v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z',
  'M14 3v5h5',
  'M9 13h6',
  'M9 17h6',
);
export const CollectIcon = /*#__PURE__*/ defineIcon(
  'M4 13v6a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-6',
  'M12 4v11',
  'm8 11 4 4 4-4',
);
export const ConsultIcon = /*#__PURE__*/ defineIcon(
  'M20 15a2 2 0 0 1-2 2H9l-5 4V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v9Z',
  'M8.5 9h7',
  'M8.5 12.5h4',
);
export const TicketIcon = /*#__PURE__*/ defineIcon(
  'M3 8a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v2a2 2 0 0 0 0 4v2a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-2a2 2 0 0 0 0-4V8Z',
  'M14 6v2',
  'M14 11v2',
  'M14 16v2',
);
export const PhoneIcon = /*#__PURE__*/ defineIcon(
  'M8 2.5h8a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 20V4A1.5 1.5 0 0 1 8 2.5Z',
  'M11 18.5h2',
);
export const BellIcon = /*#__PURE__*/ defineIcon(
  'M6 10a6 6 0 0 1 12 0c0 5 2 6.5 2 6.5H4S6 15 6 10Z',
  'M10 20a2 2 0 0 0 4 0',
);
export const SoundIcon = /*#__PURE__*/ defineIcon(
  'M4 9.5v5h3.5L13 19V5L7.5 9.5H4Z',
  'M16.5 8.5a5 5 0 0 1 0 7',
  'M19 6a8.5 8.5 0 0 1 0 12',
);
export const SoundOffIcon = /*#__PURE__*/ defineIcon(
  'M4 9.5v5h3.5L13 19V5L7.5 9.5H4Z',
  'm16.5 9.5 5 5',
  'm21.5 9.5-5 5',
);
export const GlobeIcon = /*#__PURE__*/ defineIcon(
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  'M3 12h18',
  'M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3Z',
);
export const AlertIcon = /*#__PURE__*/ defineIcon(
  'M12 4 2.5 20h19L12 4Z',
  'M12 10v4.5',
  'M12 17.5v.01',
);
export const InfoIcon = /*#__PURE__*/ defineIcon(
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  'M12 11v5.5',
  'M12 7.5v.01',
);
export const OfflineIcon = /*#__PURE__*/ defineIcon(
  'm3 3 18 18',
  'M8.5 15.5a5 5 0 0 1 6.5-.4',
  'M5 12a10 10 0 0 1 4.5-2.6',
  'M14 9.2a10 10 0 0 1 5 2.8',
  'M2 8.5a15 15 0 0 1 4.5-3',
  'M11 4.3a15 15 0 0 1 11 4.2',
  'M12 19v.01',
);
export const LockIcon = /*#__PURE__*/ defineIcon(
  'M6 11h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1Z',
  'M8 11V8a4 4 0 0 1 8 0v3',
);
export const PauseIcon = /*#__PURE__*/ defineIcon('M9 5v14', 'M15 5v14');
export const PlayIcon = /*#__PURE__*/ defineIcon('M7 5l12 7-12 7V5Z');
export const StopIcon = /*#__PURE__*/ defineIcon('M6 6h12v12H6z');
export const RefreshIcon = /*#__PURE__*/ defineIcon(
  'M20 11a8 8 0 0 0-14-4.5L4 9',
  'M4 4v5h5',
  'M4 13a8 8 0 0 0 14 4.5l2-2.5',
  'M20 20v-5h-5',
);
export const CardIcon = /*#__PURE__*/ defineIcon(
  'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z',
  'M8 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  'M5 16c.4-1.4 1.5-2 3-2s2.6.6 3 2',
  'M14 10h5',
  'M14 14h3',
);
export const UserIcon = /*#__PURE__*/ defineIcon(
  'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  'M4.5 20.5a7.5 7.5 0 0 1 15 0',
);
export const ExitIcon = /*#__PURE__*/ defineIcon('M14 4H6v16h8', 'M10 12h11', 'm17 8 4 4-4 4');
export const TrashIcon = /*#__PURE__*/ defineIcon('M4 7h16', 'M9 7V4h6v3', 'M6 7l1 13h10l1-13');
export const HandIcon = /*#__PURE__*/ defineIcon(
  'M7.5 13V6a1.5 1.5 0 0 1 3 0v5',
  'M10.5 11V4.5a1.5 1.5 0 0 1 3 0V11',
  'M13.5 11V6a1.5 1.5 0 0 1 3 0v7.5a7 7 0 0 1-7 7c-2.5 0-3.8-1-5-3l-2-4a1.4 1.4 0 0 1 2.4-1.4L7.5 14',
);
export const LargeTextIcon = /*#__PURE__*/ defineIcon(
  'm2.5 19 5.5-14 5.5 14',
  'M4.5 14.5h7',
  'm15 19 3.2-8 3.3 8',
  'M16 16.5h4.4',
);
export const LowReachIcon = /*#__PURE__*/ defineIcon(
  'M10.5 2.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z',
  'M10.5 7.5V14h5.5l2.5 5.5 2-.7',
  'M10.5 10h4.5',
  'M8 11.5a5 5 0 1 0 6.8 6',
);
export const ContrastIcon = /*#__PURE__*/ defineIcon(
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  'M12 3v18',
  'M12 7h7',
  'M12 12h9',
  'M12 17h7',
);
