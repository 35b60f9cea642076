import { useEffect, useSyncExternalStore } from 'react';
import { useNavigation } from './navigation.tsx';
import type { Theme } from './route.ts';

const media = () => window.matchMedia('(prefers-color-scheme: dark)');

/** The theme chosen in the address, else the one that the system prefers. */
export function useTheme(): Theme {
  const { theme } = useNavigation().route;
  const preferred = useSyncExternalStore(subscribe, () => media().matches);
  return theme ?? (preferred ? 'dark' : 'light');
}

/** Shows a chosen theme on the whole document. */
export function useThemeOfDocument(): void {
  const { theme } = useNavigation().route;
  useEffect(() => {
    if (theme === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}

function subscribe(changed: () => void): () => void {
  const query = media();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
