/** Whether the environment asks for traces, as the OpenTelemetry specification has it. */
export function wantsTracing(environment: Readonly<Record<string, string | undefined>>): boolean {
  const {
    OTEL_SDK_DISABLED: disabled = '',
    OTEL_TRACES_EXPORTER: exporter = 'otlp',
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint = '',
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: tracesEndpoint = '',
  } = environment;
  if (disabled.toLowerCase() === 'true' || exporter !== 'otlp') return false;
  return endpoint !== '' || tracesEndpoint !== '';
}
