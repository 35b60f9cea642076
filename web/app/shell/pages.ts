import type { Texts } from '../../../src/vocabulary/text.ts';
import { type Action, mayDo, type SessionRecord } from '../api/session.ts';

interface PageEntry {
  readonly to:
    | '/portfolio'
    | '/assets'
    | '/projects'
    | '/registrations'
    | '/register'
    | '/administration'
    | '/compare'
    | '/glossary'
    | '/schedules';
  readonly name: Texts;
  /** Shown to those who may do one of these; to every member where there are none. */
  readonly actions?: readonly Action[];
  /** Whether it is shown to visitors as well. */
  readonly open?: boolean;
}

const pages: readonly PageEntry[] = [
  { to: '/portfolio', name: { en: 'Portfolio', zh: '总览' } },
  { to: '/assets', name: { en: 'Assets', zh: '数据资产' } },
  { to: '/projects', name: { en: 'Projects', zh: '评估项目' }, actions: ['project.read'] },
  {
    to: '/registrations',
    name: { en: 'Registration', zh: '登记' },
    actions: ['registration.read'],
  },
  { to: '/register', name: { en: 'Register', zh: '登记簿' }, open: true },
  {
    to: '/administration',
    name: { en: 'Administration', zh: '管理' },
    actions: ['member.list', 'token.list'],
  },
];

/** Pages that the header has no room for. */
const morePages: readonly PageEntry[] = [
  { to: '/compare', name: { en: 'Compare two assessments', zh: '变化对比' } },
  { to: '/glossary', name: { en: 'Business glossary', zh: '业务术语表' } },
  { to: '/schedules', name: { en: 'Re-assessment schedules', zh: '定期重评计划' } },
];

/** The pages that are found by their name. */
export function findablePages(session: SessionRecord | null): readonly PageEntry[] {
  const isMember = session !== null && session.organisation !== null;
  return [...pagesFor(session), ...(isMember ? morePages : [])];
}

/** The entries of the navigation for a person, in the order of the header. */
export function pagesFor(session: SessionRecord | null): readonly PageEntry[] {
  if (session === null || session.organisation === null) return pages.filter(({ open }) => open);
  return pages.filter(({ actions }) => actions?.some((action) => mayDo(session, action)) ?? true);
}
