-- The owner of tables is held by their policies as well.
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END
$$;
--> statement-breakpoint
REVOKE UPDATE, DELETE ON audit_entry, registration_event, assessment, declaration, document FROM assay_server;
--> statement-breakpoint
REVOKE DELETE ON organisation, account, asset, registration, public_register, certificate, audit_head FROM assay_server;
--> statement-breakpoint
CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION assay_refuse_change();
--> statement-breakpoint
CREATE TRIGGER registration_event_stays BEFORE UPDATE OR DELETE ON registration_event FOR EACH ROW EXECUTE FUNCTION assay_refuse_change();
