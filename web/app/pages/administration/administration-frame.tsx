import './administration.css';
import { Link, Outlet } from '@tanstack/react-router';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { useMay } from '../../api/session.ts';

const texts = {
  parts: { en: 'Administration', zh: '管理' },
} satisfies Record<string, Texts>;

const parts = [
  {
    to: '/administration/members',
    action: 'member.list',
    name: { en: 'Members', zh: '成员' },
  },
  {
    to: '/administration/tokens',
    action: 'token.list',
    name: { en: 'API tokens', zh: 'API 令牌' },
  },
  {
    to: '/administration/webhooks',
    action: 'webhook.list',
    name: { en: 'Webhooks', zh: 'Webhook' },
  },
  {
    to: '/administration/rules',
    action: 'registration.read',
    name: { en: 'Rules', zh: '规则' },
  },
  {
    to: '/administration/audit',
    action: 'audit.read',
    name: { en: 'Audit trail', zh: '审计记录' },
  },
] as const;

/** The pages about the organisation itself, and the way between them. */
export function AdministrationFrame() {
  const { say } = useWords();
  const may = useMay();
  return (
    <div className="wrap">
      <nav className="parts-nav" aria-label={say(texts.parts)}>
        {parts
          .filter(({ action }) => may(action))
          .map(({ to, name }) => (
            <Link key={to} to={to} activeProps={current}>
              {say(name)}
            </Link>
          ))}
      </nav>
      <Outlet />
    </div>
  );
}

const current = { 'aria-current': 'page' } as const;
