import { defineProblem } from '../../vocabulary/problem.ts';

export const backupNeedsOwner = defineProblem({
  code: 'store.backup-needs-owner',
  texts: {
    en: 'The database role sees the rows of one organisation at a time, so its backup would be incomplete.',
    zh: '该数据库角色一次只能看到一个机构的数据，备份将不完整。',
  },
  remedy: {
    en: 'Set DATABASE_OWNER_URL to a superuser, or to a role with BYPASSRLS that may read every table.',
    zh: '请将 DATABASE_OWNER_URL 设为超级用户，或具有 BYPASSRLS 且可读取所有表的角色。',
  },
});

export const ownerNotNamed = defineProblem({
  code: 'store.owner-not-named',
  texts: {
    en: 'DATABASE_URL names the database, but not how its owner connects.',
    zh: 'DATABASE_URL 指明了数据库，但未指明其所有者如何连接。',
  },
  remedy: {
    en: 'Set DATABASE_OWNER_URL as well.',
    zh: '请同时设置 DATABASE_OWNER_URL。',
  },
});

export const noStoreToBackUp = defineProblem({
  code: 'store.none-to-back-up',
  params: ['folder'],
  texts: {
    en: 'There is no registry in {folder}.',
    zh: '{folder} 中没有登记库。',
  },
  remedy: {
    en: 'Name its folder with --data.',
    zh: '请用 --data 指明登记库所在文件夹。',
  },
});

export const backupDamaged = defineProblem({
  code: 'store.backup-damaged',
  params: ['path'],
  texts: {
    en: 'The backup {path} is damaged or cut short: it is not what was written.',
    zh: '备份 {path} 已损坏或不完整：与写入时的内容不一致。',
  },
  remedy: {
    en: 'Take another copy of it. Nothing was restored.',
    zh: '请使用其他副本。未恢复任何内容。',
  },
});

export const backupOfOtherVersion = defineProblem({
  code: 'store.backup-of-other-version',
  params: ['migrations', 'here'],
  texts: {
    en: 'The backup was taken after {migrations} migrations; this store has {here}.',
    zh: '该备份是在 {migrations} 次迁移之后生成的，而此库为 {here} 次。',
  },
  remedy: {
    en: 'Restore it with the version of Assay that took it; a newer one then migrates what was restored.',
    zh: '请用生成该备份的数衡版本恢复；之后新版本会自动迁移已恢复的内容。',
  },
});

export const storeNotEmpty = defineProblem({
  code: 'store.not-empty',
  params: ['table'],
  texts: {
    en: 'The store to restore into holds rows already (in {table}).',
    zh: '要恢复到的库中已有数据（表 {table}）。',
  },
  remedy: { en: 'Restore into a new folder or database.', zh: '请恢复到新的文件夹或数据库。' },
});
