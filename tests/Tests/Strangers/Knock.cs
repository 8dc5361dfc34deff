using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.RegularExpressions;
using Anran.Kernel.Access;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Anran.Tests.Strangers;

/// <summary>Makes requests for a door out of nothing but what the door says of itself.</summary>
sealed partial class Knock(RouteEndpoint route, string method)
{
    readonly string pattern = "/" + route.RoutePattern.RawText!.Trim('/');
    readonly MethodInfo? handler = route.Metadata.GetMetadata<MethodInfo>();
    readonly bool forms = route.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data") == true;
    readonly Type? body = route.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;

    public string Name => $"{method} {pattern}";
    public string? Permission => route.Metadata.GetMetadata<Requires>()?.Permission;
    public bool IsOpen => route.Metadata.GetMetadata<Open>() is not null;
    public bool Reads => method is "GET";

    /// <summary>Whether the request names somebody's row at all.</summary>
    public bool TakesIds => IdInPath().IsMatch(pattern) || Filters.Any() || (body is not null && Ids(body).Any());

    IEnumerable<string> Filters => handler?.GetParameters()
        .Where(it => (Nullable.GetUnderlyingType(it.ParameterType) ?? it.ParameterType) == typeof(Guid) && !pattern.Contains($"{{{it.Name}:", StringComparison.Ordinal))
        .Select(it => it.Name!) ?? [];

    public static IEnumerable<Knock> AtEveryDoor(App app) => app.Routes
        .SelectMany(route => (route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new Knock(route, method)))
        .Where(knock => knock.pattern.StartsWith("/api/", StringComparison.Ordinal));

    /// <param name="id">Goes wherever the door takes an id, except for places.</param>
    /// <param name="place">A place of the stranger's own.</param>
    /// <param name="filter">Whether lists are asked for this id too.</param>
    /// <param name="after">Where the page before ended.</param>
    public HttpRequestMessage With(Guid id, Guid place, bool filter, string after = "")
    {
        var path = OtherInPath().Replace(IdInPath().Replace(pattern, id.ToString()), "1");
        var query = filter ? string.Join('&', Filters.Select(name => $"{name}={(name == "place" ? place : id)}")) : after.Length == 0 ? "limit=200" : $"limit=200&after={Uri.EscapeDataString(after)}";
        var request = new HttpRequestMessage(new(method), $"{path}?{query}");
        if (forms) request.Content = new MultipartFormDataContent { { new StringContent("x"), "file", "x.txt" }, { new StringContent(place.ToString()), "place" } };
        else if (body is not null) request.Content = JsonContent.Create(Value(body, "", id, place));
        return request;
    }

    static IEnumerable<string> Ids(Type type) => Fields(type).SelectMany(it => Plain(it.PropertyType) == typeof(Guid) ? [it.Name]
        : Element(it.PropertyType) is { } of && of != typeof(string) ? of == typeof(Guid) ? [it.Name] : Ids(of) : []);

    /// <summary>A value that passes for sensible, so that the request gets as far as looking up its ids.</summary>
    static object? Value(Type type, string name, Guid id, Guid place, MemberInfo? member = null)
    {
        var plain = Plain(type);
        if (plain == typeof(Guid)) return name is "place" ? place : id;
        if (plain == typeof(string)) return Word(name, member);
        if (plain == typeof(DateOnly)) return "2026-08-01";
        if (plain == typeof(bool)) return false;
        if (plain.IsEnum) return Enum.GetNames(plain)[0];
        if (plain.IsPrimitive) return 0;
        if (Element(plain) is { } of) return new ArrayList { Value(of, name, id, place, null) };
        return Fields(plain).ToDictionary(it => it.Name, it => Value(it.PropertyType, Camel(it.Name), id, place, it));
    }

    static string? Word(string name, MemberInfo? member) => (name, member?.GetCustomAttribute<AllowedValuesAttribute>()) switch
    {
        (_, { } allowed) => (string?)allowed.Values[0],
        ("kind", _) => "other",
        ("role", _) => "leader",
        ("permissions", _) => "people.read",
        ("phone" or "creditCode" or "code", _) => null,
        _ => $"x{Guid.CreateVersion7():n}"[..24],
    };

    static IEnumerable<PropertyInfo> Fields(Type type) => type.Namespace?.StartsWith("Anran", StringComparison.Ordinal) == true
        ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(it => it.Name != "EqualityContract") : [];

    static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    static Type? Element(Type type) => type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? Plain(type.GenericTypeArguments[0]) : null;

    static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"\{[^}]*:guid\}")]
    private static partial Regex IdInPath();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex OtherInPath();
}
