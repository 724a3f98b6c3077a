-- Two roles for one database, named after it: <database>_migrator owns the schema, <database>_app runs the product.
-- Run in that database by its owner, who may make roles; may be run again. Then migrate: that grants the app its rights.
do $$
declare
  here text := current_database();
  migrator text := here || '_migrator';
  app text := here || '_app';
  thing record;
begin
  if not exists (select from pg_roles where rolname = migrator) then
    execute format('create role %I login', migrator);
  end if;
  if not exists (select from pg_roles where rolname = app) then
    execute format('create role %I login', app);
  end if;
  -- Unless the current role is a superuser, it must be a member of the migrator to make it an owner.
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant %I to %I', migrator, current_user);
  end if;

  -- Nobody else may connect or make temporary tables, and only the migrator may make tables.
  execute format('revoke all on database %I from public', here);
  execute format('grant connect on database %I to %I, %I', here, migrator, app);
  revoke create on schema public from public;
  execute format('grant usage, create on schema public to %I', migrator);
  execute format('grant usage on schema public to %I', app);
  if to_regnamespace('drizzle') is null then
    execute format('create schema drizzle authorization %I', migrator);
  end if;

  -- Transfers what another role created before these two roles existed.
  execute format('alter schema drizzle owner to %I', migrator);
  for thing in
    select schemaname as schema, tablename as name from pg_tables where schemaname in ('public', 'drizzle')
  loop
    execute format('alter table %I.%I owner to %I', thing.schema, thing.name, migrator);
  end loop;
  for thing in
    select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'public'::regnamespace
  loop
    execute format('alter function %s owner to %I', thing.name, migrator);
  end loop;

  -- The limits that a direct connection sets itself (open-postgres.ts) and a pooler does not pass on.
  execute format('alter role %I in database %I set statement_timeout = ''4s''', app, here);
  execute format('alter role %I in database %I set idle_in_transaction_session_timeout = ''5s''', app, here);
end $$;
