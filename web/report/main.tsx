import '../view/tokens.css';
import '../view/fonts.css';
import '../view/base.css';
import '../view/marks/marks.css';
import '../view/tables.css';
import '../view/overview/overview.css';
import '../view/asset/asset.css';
import '../view/table/table.css';
import '../view/value/value.css';
import '../view/frame.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { EmptyTemplate } from './empty-template.tsx';
import { NavigationProvider } from './navigation.tsx';
import { readHead } from './page-data.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place to show the report in');
const head = readHead();
createRoot(place).render(
  <StrictMode>
    <NavigationProvider>
      {head === null ? <EmptyTemplate /> : <App head={head} />}
    </NavigationProvider>
  </StrictMode>,
);
