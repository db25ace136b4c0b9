import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { detourFor } from './session/pages';
import type { SessionStore } from './session/session-store';
import { notices } from './shell/notice-board';
import SignInPage from './session/SignInPage.vue';

const ROUTES: readonly RouteRecordRaw[] = [
  { path: '/sign-in', name: 'sign-in', component: SignInPage },
  {
    path: '/window',
    name: 'workplace',
    component: () => import('./workplace/WorkplacePage.vue'),
  },
  {
    path: '/windows',
    name: 'windows',
    component: () => import('./windows/ChooseWindowPage.vue'),
  },
  { path: '/floor', name: 'floor', component: () => import('./floor/FloorPage.vue') },
  { path: '/alarms', name: 'alarms', component: () => import('./alarms/AlarmsPage.vue') },
  { path: '/notices', name: 'notices', component: () => import('./notices/NoticesPage.vue') },
  { path: '/ratings', name: 'ratings', component: () => import('./ratings/RatingsPage.vue') },
  {
    path: '/follow-ups/:followUpId?',
    name: 'follow-ups',
    component: () => import('./follow-ups/FollowUpsPage.vue'),
  },
  {
    path: '/guide-desk',
    name: 'guide-desk',
    component: () => import('./guide-desk/GuideDeskPage.vue'),
  },
  {
    path: '/hall-files',
    name: 'hall-files',
    component: () => import('./hall-files/ImportPage.vue'),
  },
  { path: '/setup', name: 'setup', component: () => import('./setup/SetupPage.vue') },
  { path: '/devices', name: 'devices', component: () => import('./devices/DevicesPage.vue') },
  { path: '/voice', name: 'voice', component: () => import('./voice/VoicePage.vue') },
  {
    path: '/welcome',
    name: 'nothing-yet',
    component: () => import('./session/NothingYetPage.vue'),
  },
  // Named, so that the guard leads from it to one's own first page.
  { path: '/:unknown(.*)*', name: 'unknown', component: SignInPage },
];

/** Every page asks first whether it may be opened; heavy pages are loaded when they are. */
export function createConsoleRouter(session: SessionStore) {
  const router = createRouter({
    history: createWebHistory(import.meta.env.BASE_URL),
    routes: ROUTES,
  });
  router.beforeEach(async (to) => {
    if (session.state.value.kind === 'asking' || session.state.value.kind === 'unreachable') {
      await session.ask();
    }
    const detour = detourFor(to.name, session.state.value);
    return detour === null ? true : { name: detour };
  });
  // A page that could not be fetched: out of reach, or replaced by an upgrade since this one opened.
  router.onError(() => notices.show({ key: 'state.pageNotLoaded', words: {} }));
  return router;
}
