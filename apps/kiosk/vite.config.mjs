import { webApp } from '../../vite.preset.mjs';

export default webApp('kiosk');
