using System.Collections.Concurrent;
using System.Security.Cryptography;
using Anran.Kernel.Files;

namespace Anran.Inspections.Phone.Photos;

/// <summary>
/// Bytes of photos on their way, one file each beside the stored files. How long the file is says how much is there: nothing else keeps it,
/// so that a kill at any moment leaves a beginning that the phone goes on from. Whether it is the right one is told by its hash at the end.
/// </summary>
sealed class PhotoParts(FileFolder files)
{
    readonly string folder = Path.Combine(Path.GetDirectoryName(files.Path)!, "photos-coming");
    readonly ConcurrentDictionary<Guid, Turn> turns = new();

    public long Received(Guid photo) => new FileInfo(PathOf(photo)) is { Exists: true } file ? file.Length : 0;

    /// <summary>One at a time for each photo: a phone that lost the answer may send the same part twice at once.</summary>
    public async Task<IDisposable> Alone(Guid photo, CancellationToken stop)
    {
        while (true)
        {
            var turn = turns.GetOrAdd(photo, id => new(this, id));
            if (await turn.Take(stop)) return turn;
        }
    }

    /// <summary>Open for reading and writing, by nobody else at the same time, also of another node.</summary>
    public FileStream Open(Guid photo)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new(PathOf(photo), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(PathOf(photo)))
        {
            throw PhotoProblems.Busy();
        }
    }

    public void Drop(Guid photo) => File.Delete(PathOf(photo));

    public static async Task<bool> Is(Stream content, string sha256, CancellationToken stop)
    {
        content.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop)) == sha256;
    }

    string PathOf(Guid photo) => Path.Combine(folder, $"{photo:n}.part");

    sealed class Turn(PhotoParts parts, Guid photo) : IDisposable
    {
        readonly SemaphoreSlim one = new(1);
        int waiting;
        bool gone;

        /// <returns>False when the last one left while this one came: there is another turn by now.</returns>
        public async Task<bool> Take(CancellationToken stop)
        {
            lock (one)
            {
                if (gone) return false;
                waiting++;
            }
            try
            {
                await one.WaitAsync(stop);
                return true;
            }
            catch
            {
                Leave();
                throw;
            }
        }

        public void Dispose()
        {
            one.Release();
            Leave();
        }

        void Leave()
        {
            lock (one)
            {
                if (--waiting > 0) return;
                gone = true;
                parts.turns.TryRemove(photo, out _);
            }
        }
    }
}
