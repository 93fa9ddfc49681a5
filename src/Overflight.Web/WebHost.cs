using System;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Overflight.Analyses;
using Overflight.Data.Accounts;
using Overflight.Time;
using Overflight.Web.Accounts;
using Overflight.Web.Endpoints;
using Overflight.Web.Jobs;
using Overflight.Web.Reads;

namespace Overflight.Web;

/// <summary>
/// Puts the server together. It takes nothing from the environment but what <see cref="WebSettings"/> names, so that
/// no variable or file makes it listen elsewhere.
/// </summary>
internal static class WebHost
{
    /// <summary>
    /// Longest body that is received, bytes. What is more than an address takes is received too and thrown away, for
    /// most clients read no answer before they have sent all.
    /// </summary>
    private const long BodyBytesMax = 64L * 1024 * 1024;

    private static readonly TimeSpan ShutdownTimeMax = TimeSpan.FromSeconds(20);

    /// <exception cref="Data.Store.StoreException">The user's database cannot be opened.</exception>
    public static WebApplication Build(WebSettings settings, TimeProvider clock)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = "overflight-web",
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().UseUrls([.. settings.Addresses]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyBytesMax;
            kestrel.Limits.MaxConcurrentConnections = 1_000;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            if (settings is { CertificateFile: { } file, CertificateKeyFile: { } keyFile })
                kestrel.ConfigureHttpsDefaults(https => Certificates.Use(https, file, keyFile));
        });
        builder.Logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"; // without one it writes none
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Overflight", LogLevel.Information);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        AddServices(builder.Services, settings, clock);
        WebApplication app = builder.Build();
        app.Services.GetRequiredService<MetricsText>(); // it counts from its making on
        app.Use(RequestLog.InvokeAsync);
        app.Use(HeadAnswers.InvokeAsync);
        if (settings.Proxy is { } proxy)
            ProxyGate.Use(app, proxy);
        app.Use(new SecurityHeaders(settings).InvokeAsync);
        app.Use(ProblemAnswers.InvokeAsync);
        app.Use(app.Services.GetRequiredService<RateLimits>().InvokeAsync);
        PageFiles.Use(app, settings.PagesFolder);
        app.UseRouting();
        app.Use(app.Services.GetRequiredService<AccessGate>().InvokeAsync);
        app.Use((context, next) => PageEndpoints.ShowViewAsync(context, next, settings.PagesFolder));
        ReadEndpoints.Map(app);
        LedgerEndpoints.Map(app);
        AnalysisEndpoints.Map(app);
        ServerEndpoints.Map(app);
        AccountEndpoints.Map(app);
        PeopleEndpoints.Map(app);
        PageEndpoints.Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, WebSettings settings, TimeProvider clock)
    {
        LeapSeconds leapSeconds = LeapSeconds.Iers;
        services.AddRouting();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeMax);
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json =>
        {
            JsonSerializerOptions own = OverflightJson.Options(leapSeconds);
            json.SerializerOptions.TypeInfoResolver = own.TypeInfoResolver;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            foreach (var converter in own.Converters)
                json.SerializerOptions.Converters.Add(converter);
        });
        services.AddOpenApi(ServerEndpoints.DocumentName, api =>
        {
            api.AddSchemaTransformer(SchemaUnits.DescribeAsync);
            api.AddOperationTransformer(ParameterWords.DescribeAsync);
            api.AddOperationTransformer(OperationWords.DescribeAsync);
            api.AddDocumentTransformer(OperationWords.DescribeAsync);
        });
        services.AddSingleton(settings);
        services.AddSingleton(clock);
        services.AddSingleton(leapSeconds);
        services.AddSingleton(_ => new WebLibrary(leapSeconds, settings.DataFolder));
        services.AddSingleton(new AnalysisJson(leapSeconds));
        services.AddSingleton(new WebJson(leapSeconds));
        services.AddSingleton(new AnswerCache(AnswerCache.BytesMaxUsual));
        services.AddSingleton<Answers>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<WebMetrics>();
        services.AddSingleton<MetricsText>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<JobEvents>();
        services.AddHostedService(all => all.GetRequiredService<JobRunner>());
        if (settings.IsWarmedUp)
            services.AddHostedService<WarmUp>();
        services.AddSingleton<SatelliteReads>();
        services.AddSingleton<StatesRead>();
        services.AddSingleton<ClaimReads>();
        services.AddSingleton<LedgerClaimReads>();
        services.AddSingleton<ShippedReads>();
        services.AddSingleton<CalendarReads>();
        services.AddSingleton<WebLedger>();
        services.AddSingleton<LedgerReads>();
        services.AddSingleton<LedgerWrites>();
        services.AddSingleton<AccessGate>();
        services.AddSingleton(all => new AccountDatabase(
            Path.Combine(all.GetRequiredService<WebLibrary>().Folder, "overflight.db")));
        services.AddSingleton<AccountStore>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<KeyStore>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<WebAudit>();
        services.AddSingleton<Callers>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<SignInDelays>();
        services.AddSingleton<SignIns>();
    }
}
