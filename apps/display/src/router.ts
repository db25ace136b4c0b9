import { createRouter, createWebHistory } from 'vue-router';
import AreaBoardPage from './area/AreaBoardPage.vue';
import HallBoardPage from './hall/HallBoardPage.vue';
import StartPage from './start/StartPage.vue';
import WindowScreenPage from './window/WindowScreenPage.vue';

export function createBoardRouter() {
  return createRouter({
    history: createWebHistory(import.meta.env.BASE_URL),
    routes: [
      { path: '/', name: 'start', component: HallBoardPage },
      { path: '/choose', name: 'choice', component: StartPage },
      { path: '/hall', name: 'hall', component: HallBoardPage },
      { path: '/area/:areaId', name: 'area', component: AreaBoardPage, props: true },
      { path: '/window/:windowId', name: 'window', component: WindowScreenPage, props: true },
      { path: '/:unknown(.*)*', name: 'unknown', component: HallBoardPage },
    ],
  });
}
