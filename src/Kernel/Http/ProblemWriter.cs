using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Http;

/// <summary>The one place where refusals become answers. What is not a refusal is our bug and is logged with its trace id, never told.</summary>
public sealed class ProblemWriter(IProblemDetailsService writer) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = exception switch
        {
            Problem refusal => refusal,
            DbUpdateConcurrencyException => ChangedMeanwhile(),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => TooLarge(httpContext),
            BadHttpRequestException bad => Malformed(bad),
            _ when StoreProblems.Of(exception) is { } store => store,
            _ => null,
        };
        if (problem is null) return false;
        httpContext.Response.StatusCode = problem.Status;
        return await writer.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = Details(problem) });
    }

    public static ProblemDetails Details(Problem problem)
    {
        var details = new ProblemDetails
        {
            Status = problem.Status,
            Type = "/problems/" + problem.Code,
            Title = problem.Code,
            Detail = problem.Text.Zh,
            Extensions = { ["detailEn"] = problem.Text.En, ["trace"] = Activity.Current?.TraceId.ToString() },
        };
        if (problem.Errors is not null) details.Extensions["errors"] = problem.Errors;
        return details;
    }

    public static Problem ChangedMeanwhile() => new(409, "changed-meanwhile", new(
        "这条内容在你编辑期间已被他人修改。请刷新查看最新内容后再保存，你填写的内容仍在页面上。",
        "Somebody else changed this while you were editing. Reload to see the newest state and save again; what you typed is still on the page."));

    static Problem Malformed(BadHttpRequestException bad) => new(bad.StatusCode, "malformed", new(
        "请求的格式不对：地址、参数或 JSON 不能读。", "The request cannot be read: address, parameters or JSON are malformed."));

    /// <summary>Names the limit that holds at this address, where the server knows it.</summary>
    internal static Problem TooLarge(HttpContext context) => new(413, "too-large", context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize is { } most
        ? new($"内容超过 {most / 1024 / 1024} MB 的上限，服务器没有接收。请压缩或拆分后再传。", $"The content is over the limit of {most / 1024 / 1024} MB and was not taken. Shrink or split it and try again.")
        : new("内容太大，服务器没有接收。请压缩或拆分后再传。", "The content is too large and was not taken. Shrink or split it and try again."));
}
