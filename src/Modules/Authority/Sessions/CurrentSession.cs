namespace Anran.Authority.Sessions;

/// <summary>The session of this request. A handler that takes one is for people only, not for machines.</summary>
sealed record CurrentSession(Guid Id, Guid Person, DateTimeOffset Expires, bool MustChangePassword)
{
    public static ValueTask<CurrentSession?> BindAsync(HttpContext http) =>
        ValueTask.FromResult<CurrentSession?>(http.Features.Get<CurrentSession>() ?? throw SignInProblems.PeopleOnly());
}

/// <summary>May be asked before the first password has been changed.</summary>
sealed record BeforeFirstPassword;
