import type { Database, Tx } from "./tx.ts";

/** Each query gives one column `reason` for every thing that makes the database unfit for data of persons. */
const checks = [
  // P7: what was acknowledged must survive a power cut.
  `select name || ' is ' || setting || ': an acknowledged entry could be lost' as reason from pg_settings
    where name in ('fsync', 'full_page_writes') and setting <> 'on'
       or name = 'synchronous_commit' and setting not in ('on', 'remote_write', 'remote_apply') order by name`,
  // P8: a damaged page must be noticed.
  `select 'data checksums are off: damage of the disk would go unnoticed' as reason where current_setting('data_checksums') <> 'on'`,
  // P1, P3: row security holds only for a role that cannot step over it.
  `select format('the role %I %s', rolname, flaw.text) as reason from pg_roles,
     lateral (values (rolsuper, 'is a superuser'), (rolbypassrls, 'bypasses row security'), (rolcreaterole, 'may make roles'),
       (rolcreatedb, 'may make databases'), (rolreplication, 'may read everything by replication')) flaw(is_so, text)
    where rolname = current_user and flaw.is_so`,
  `select format('the role %I may act as %I, which owns tables or is a superuser', current_user, r.rolname) as reason from pg_roles r
    where r.rolname <> current_user and pg_has_role(current_user, r.oid, 'member')
      and (r.rolsuper or r.rolbypassrls or exists (select 1 from pg_class c where c.relowner = r.oid)) order by 1`,
  `select format('the role owns %s', what) as reason from (
     select 'the database' as what from pg_database where datname = current_database() and pg_get_userbyid(datdba) = current_user
     union all select format('the schema %I', nspname) from pg_namespace where pg_get_userbyid(nspowner) = current_user
     union all select format('the table %s', oid::regclass) from pg_class where pg_get_userbyid(relowner) = current_user and relkind in ('r', 'p', 'v', 'm', 'f')
   ) owned order by what`,
  `select format('the role may create objects in %s', what) as reason from (
     select 'the database' as what where has_database_privilege(current_database(), 'create')
     union all select format('the schema %I', nspname) from pg_namespace where nspname !~ '^pg_' and has_schema_privilege(oid, 'create')
   ) creatable order by what`,
  `select format('the table %s holds dossiers and %s', c.oid::regclass, flaw.text) as reason from pg_class c,
     lateral (values (not c.relrowsecurity, 'has no row security'), (c.relrowsecurity and not c.relforcerowsecurity, 'does not force row security'),
       (not exists (select 1 from pg_policy p where p.polrelid = c.oid), 'has no policy')) flaw(is_so, text)
    where c.relkind in ('r', 'p', 'f') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)' and flaw.is_so
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'dossier' and not a.attisdropped) order by 1`,
  `select format('the view %s reads with the rights of its owner', c.oid::regclass) as reason from pg_class c
    where c.relkind = 'v' and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
      and not coalesce((select option_value::boolean from pg_options_to_table(c.reloptions) where option_name = 'security_invoker'), false)
      and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e') order by 1`,
  `select format('the function %s runs with the rights of its owner', p.oid::regprocedure) as reason from pg_proc p
    where p.prosecdef and p.pronamespace::regnamespace::text !~ '^(pg_|information_schema)' order by 1`,
  `select format('the materialised view %s stands outside row security', c.oid::regclass) as reason from pg_class c
    where c.relkind = 'm' and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)' order by 1`,
];

/**
 * Gives the reasons for which a node must refuse to start on this database, as
 * the role that the application uses; empty when it is fit.
 *
 * @source decision:0002
 */
export function bootCheck(db: Database): Promise<string[]> {
  return db.transaction("", async (tx) => (await Promise.all(checks.map((check) => listReasons(tx, check)))).flat());
}

async function listReasons(tx: Tx, check: string): Promise<string[]> {
  const rows = await tx.query<{ reason: string }>(check);
  return rows.map((row) => row.reason);
}
