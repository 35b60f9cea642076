import '../view/tokens.css';
import '../view/fonts.css';
import '../view/base.css';
import '../view/marks/marks.css';
import '../view/tables.css';
import '../view/frame.css';
import './app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { PreferencesProvider } from './preferences.tsx';
import { router } from './router.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place to show the application in');
// The page of this address is fetched while the session is still being read.
for (const route of router.getMatchedRoutes(window.location.pathname)[0]) {
  void router.loadRouteChunk(route);
}
createRoot(place).render(
  <StrictMode>
    <PreferencesProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </PreferencesProvider>
  </StrictMode>,
);
