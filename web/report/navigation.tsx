import {
  type AnchorHTMLAttributes,
  createContext,
  type ReactNode,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { formatRoute, type Place, parseRoute, type Route } from './route.ts';

interface Navigation {
  readonly route: Route;
  readonly hrefOf: (place: Place) => string;
  readonly go: (place: Place) => void;
}

const NavigationContext = createContext<Navigation | null>(null);

export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const value = useMemo(() => navigationAt(parseRoute(hash)), [hash]);
  return <NavigationContext value={value}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('useNavigation needs a NavigationProvider above it');
  return navigation;
}

/** A link to a place in this page; it keeps the language and the theme. */
export function Link({
  to,
  children,
  ...attributes
}: { readonly to: Place } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) {
  const { hrefOf } = useNavigation();
  return (
    <a href={hrefOf(to)} {...attributes}>
      {children}
    </a>
  );
}

function navigationAt(route: Route): Navigation {
  const hrefOf = (place: Place) => formatRoute({ ...route, place });
  return {
    route,
    hrefOf,
    go: (place) => {
      window.location.hash = hrefOf(place);
    },
  };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
