namespace Anran.Kernel.Access;

/// <summary>The permission a route asks for. A route without one, and without <see cref="Open"/>, answers nobody.</summary>
public sealed record Requires(string Permission)
{
    /// <summary>Anybody who has signed in; the route itself shows only what is theirs.</summary>
    public const string SignedIn = "signed-in";
}

/// <summary>A route for everybody. The reason is read by the house test that lists them.</summary>
public sealed record Open(string Reason);

public static class RequiresExtensions
{
    public static T Requires<T>(this T route, string permission) where T : IEndpointConventionBuilder =>
        route.WithMetadata(new Requires(permission));

    public static T RequiresSignIn<T>(this T route) where T : IEndpointConventionBuilder =>
        route.WithMetadata(new Requires(Access.Requires.SignedIn));

    public static T OpenToAll<T>(this T route, string reason) where T : IEndpointConventionBuilder =>
        route.WithMetadata(new Open(reason));
}
